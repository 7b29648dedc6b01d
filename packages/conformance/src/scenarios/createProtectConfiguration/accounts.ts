import { token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { deleting } from '../protect/configurations.js';
import { operation, own, tooManyTags } from './builders.js';

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'createProtectConfiguration/accounts/token-is-its-own',
    title: 'A ClientToken MUST NOT count for another account',
    provenance: decided('V2'),
    group: 'accounts',
    steps: [
      own('new', { ClientToken: token('new') }),
      {
        operation,
        as: 'other',
        // Refused so that it creates nothing; a remembered token would be a conflict.
        input: { ...tooManyTags.input, ClientToken: token('new') },
        expect: tooManyTags.expect,
      },
      deleting('new'),
    ],
  },
];
