import { fixture } from '../../matching/matchers.js';
import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { numberOf, operation, refusedAs } from './given.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };

/** A change that leaves the number with the product type of the fixtures. */
function toFreeNumber(to: 'bare plus' | 'lower-case encoding') {
  return {
    operation,
    input: { ...unassigned, ProductType: 'BusinessCalling' },
    mutate: [{ change: 'path', to }],
    expect: numberOf('unassignedNumber', { ProductType: 'BusinessCalling' }),
  } as const;
}

/** What a request may ask for, and of which number. */
export const requestScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/both-details',
    title: 'A request for both details at once MUST be refused',
    provenance: decided(operation),
    steps: [
      {
        operation,
        input: { ...unassigned, ProductType: 'VoiceConnector', CallingName: 'Ada Lovelace' },
        expect: refusedAs('BadRequestException'),
      },
      {
        name: 'with an empty name',
        operation,
        input: { ...unassigned, ProductType: 'VoiceConnector', CallingName: '' },
        expect: refusedAs('BadRequestException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/neither-detail',
    title: 'A request for neither detail MUST be refused',
    provenance: decided(operation),
    steps: [{ operation, input: unassigned, expect: refusedAs('BadRequestException') }],
  },
  {
    id: 'updatePhoneNumber/unknown-number',
    title:
      'A number that is not in the inventory MUST be refused as not found, with Code and Message',
    provenance: decided(operation),
    steps: [
      {
        operation,
        // One detail a call.
        probe: { CallingName: { ProductType: undefined } },
        input: { phoneNumberId: '+12065550199', ProductType: 'VoiceConnector' },
        expect: refusedAs('NotFoundException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/bare-plus-in-the-path',
    title: 'A plus that stands in the path as it is MUST be a plus',
    provenance: documented('HTTP'),
    group: 'transport',
    steps: [toFreeNumber('bare plus')],
  },
  {
    id: 'updatePhoneNumber/lower-case-encoding-in-the-path',
    title: 'Percent-encoding in small letters MUST be read like that in capitals',
    provenance: documented('HTTP'),
    group: 'transport',
    steps: [toFreeNumber('lower-case encoding')],
  },
];
