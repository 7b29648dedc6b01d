import { decided, documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { numberOf, operation, refusedAs } from './builders.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };

/** A request that sets the product type of the fixtures, with its path encoded differently. */
function withPath(to: 'bare plus' | 'lower-case encoding') {
  return {
    operation,
    input: { ...unassigned, ProductType: 'BusinessCalling' },
    mutate: [{ change: 'path', to }],
    expect: numberOf('unassignedNumber', { ProductType: 'BusinessCalling' }),
  } as const;
}

/** The members and the path of a request. */
export const requestScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/both-details',
    title: 'A request for both ProductType and CallingName MUST be refused',
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
    title: 'A request for neither ProductType nor CallingName MUST be refused',
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
        // A call changes one of the two.
        probe: { CallingName: { ProductType: undefined } },
        input: { phoneNumberId: '+12065550199', ProductType: 'VoiceConnector' },
        expect: refusedAs('NotFoundException'),
      },
    ],
  },
  {
    id: 'updatePhoneNumber/bare-plus-in-the-path',
    title: 'A plus in the path that is not percent-encoded MUST be read as a plus',
    provenance: documented('HTTP'),
    group: 'transport',
    steps: [withPath('bare plus')],
  },
  {
    id: 'updatePhoneNumber/lower-case-encoding-in-the-path',
    title: 'Percent-encoding in lower case MUST be read like that in upper case',
    provenance: documented('HTTP'),
    group: 'transport',
    steps: [withPath('lower-case encoding')],
  },
];
