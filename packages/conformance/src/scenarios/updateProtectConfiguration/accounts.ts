import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { creating, deleting, idOf } from '../protect/configurations.js';
import { operation } from './settings.js';

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'updateProtectConfiguration/accounts/configuration-is-its-own',
    title: 'A protect configuration of another account MUST be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      creating('new'),
      {
        operation,
        as: 'other',
        input: { ProtectConfigurationId: idOf('new') },
        expect: { exception: 'ResourceNotFoundException' },
      },
      deleting('new'),
    ],
  },
];
