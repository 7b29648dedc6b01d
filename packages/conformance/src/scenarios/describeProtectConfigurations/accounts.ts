import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { creating, deleting, idOf, listWithout } from '../protect/configurations.js';
import { operation } from './builders.js';

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'describeProtectConfigurations/accounts/list-is-its-own',
    title: 'A protect configuration of another account MUST NOT be listed, nor found by its id',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      creating('new'),
      {
        operation,
        as: 'other',
        input: { MaxResults: 100 },
        expect: {
          output: {
            ProtectConfigurations: listWithout('ProtectConfigurationId', idOf('new')),
          },
        },
      },
      {
        operation,
        as: 'other',
        input: { ProtectConfigurationIds: [idOf('new')] },
        expect: { exception: 'ResourceNotFoundException' },
      },
      deleting('new'),
    ],
  },
];
