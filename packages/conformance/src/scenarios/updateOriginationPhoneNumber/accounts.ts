import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { idOf, sharedLease } from '../numbers.js';
import { unknown } from '../refusals.js';

/** An account must not change anything of another. */
export const accountScenarios: readonly Scenario<'updateOriginationPhoneNumber'>[] = [
  {
    id: 'updateOriginationPhoneNumber/accounts/number-is-its-own',
    title: 'A number of another account MUST be refused as not found, and stay as it is',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      sharedLease,
      {
        operation: 'updateOriginationPhoneNumber',
        as: 'other',
        input: { PhoneNumberId: idOf('shared lease'), DeletionProtectionEnabled: true },
        expect: unknown('phone-number'),
      },
    ],
  },
];
