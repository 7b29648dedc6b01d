import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { idOf, lease, release } from '../numbers.js';
import { unknown } from '../refusals.js';

/** An account must not release anything of another. */
export const accountScenarios: readonly Scenario<'releasePhoneNumber'>[] = [
  {
    id: 'releasePhoneNumber/accounts/number-is-its-own',
    title: 'A number of another account MUST be refused as not found, and stay leased',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      lease('lease'),
      {
        operation: 'releasePhoneNumber',
        as: 'other',
        input: { PhoneNumberId: idOf('lease') },
        expect: unknown('phone-number'),
      },
      release('lease'),
    ],
  },
];
