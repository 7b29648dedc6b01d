import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { fixture } from '../fixtures.js';
import { operation } from './builders.js';

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<'updatePhoneNumber'>[] = [
  {
    id: 'updatePhoneNumber/accounts/number-is-its-own',
    title: 'A number of another account MUST be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      {
        operation,
        as: 'other',
        input: { phoneNumberId: fixture('unassignedNumber'), ProductType: 'BusinessCalling' },
        expect: { exception: 'NotFoundException' },
      },
    ],
  },
];
