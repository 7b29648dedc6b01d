import { token } from '../../matching/matchers.js';
import { decided } from '../../scenario/provenance.js';
import { block, operation, rule, type Scenarios } from './builders.js';

const withToken = { ...block, ClientToken: token('rule') };

/** An account must not see anything of another. */
export const accountScenarios: Scenarios = [
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/accounts/configuration-is-its-own',
    title: 'A protect configuration of another account MUST be refused as not found',
    provenance: decided('all'),
    group: 'accounts',
    steps: [
      { operation, input: block, expect: { output: rule } },
      {
        operation,
        as: 'other',
        input: block,
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
  {
    id: 'putProtectConfigurationRuleSetNumberOverride/accounts/token-is-its-own',
    title: 'A ClientToken MUST NOT count for another account',
    provenance: decided('V2'),
    group: 'accounts',
    steps: [
      { operation, input: withToken, expect: { output: rule } },
      {
        operation,
        as: 'other',
        input: { ...withToken, Action: 'ALLOW' },
        // The configuration is not this account's; a remembered token would be a conflict.
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
];
