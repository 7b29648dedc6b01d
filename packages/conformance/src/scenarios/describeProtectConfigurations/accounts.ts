import { responseOf } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import {
  creating,
  deleting,
  idOf,
  listOf,
  listWithout,
  pageToken,
} from '../protect/configurations.js';
import { invalidMember } from '../refusals.js';
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
  {
    id: 'describeProtectConfigurations/accounts/token-is-its-own',
    title: 'A token of another account MUST be refused',
    provenance: decided('V2'),
    group: 'accounts',
    steps: [
      creating('one'),
      creating('two'),
      {
        name: 'page 1',
        operation,
        input: { MaxResults: 1 },
        expect: { output: { ProtectConfigurations: listOf(1), NextToken: pageToken('token') } },
      },
      {
        operation,
        as: 'other',
        input: { MaxResults: 1, NextToken: responseOf('page 1', 'NextToken') },
        expect: invalidMember('INVALID_NEXT_TOKEN', 'NextToken'),
      },
      deleting('one'),
      deleting('two'),
    ],
  },
];
