import { fixture } from '../../matching/matchers.js';
import { ours } from '../../scenario/provenance.js';
import type { Scenario } from '../../scenario/scenario.js';
import { operation, tollFree } from './given.js';

/** What one account must not see of another. */
export const accountScenarios: readonly Scenario<'requestPhoneNumber'>[] = [
  {
    id: 'requestPhoneNumber/accounts/pool-is-its-own',
    title: 'A pool of another account MUST be refused as not found',
    provenance: ours('all'),
    group: 'accounts',
    steps: [
      {
        operation,
        as: 'other',
        input: { ...tollFree, PoolId: fixture('transactionalPool') },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
];
