import { anything, fixture } from '../../matching/matchers.js';
import { ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { operation } from './given.js';

const unassigned = { phoneNumberId: fixture('unassignedNumber') };

/** What a request may ask for, and of which number. */
export const requestScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/both-details',
    title: 'A request for both details at once MUST be refused',
    provenance: ours(operation),
    steps: [
      {
        operation,
        input: { ...unassigned, ProductType: 'VoiceConnector', CallingName: 'Ada Lovelace' },
        expect: { exception: 'BadRequestException' },
      },
    ],
  },
  {
    id: 'updatePhoneNumber/neither-detail',
    title: 'A request for neither detail MUST be refused',
    provenance: ours(operation),
    steps: [{ operation, input: unassigned, expect: { exception: 'BadRequestException' } }],
  },
  {
    id: 'updatePhoneNumber/unknown-number',
    title:
      'A number that is not in the inventory MUST be refused as not found, with Code and Message',
    provenance: ours(operation),
    steps: [
      {
        operation,
        // One detail a call.
        probe: { CallingName: { ProductType: undefined } },
        input: { phoneNumberId: '+12065550199', ProductType: 'VoiceConnector' },
        expect: {
          exception: 'NotFoundException',
          members: { Code: anything('NotFound'), Message: anything('It is not in the inventory.') },
        },
      },
    ],
  },
];
