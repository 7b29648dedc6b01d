import { decided } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { creating, idOf } from '../protect/configurations.js';
import { setting } from '../protect/overrides.js';
import { operation, own } from './deletions.js';

/** Deletions of what holds rules. */
export const contentScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'deleteProtectConfiguration/with-overrides',
    title: 'A protect configuration with rules of numbers MUST be deleted with them',
    provenance: decided(operation),
    steps: [creating('new'), setting('rule', 'new', 'US'), own('new')],
  },
  {
    id: 'deleteProtectConfiguration/with-country-rules',
    title: 'A protect configuration with rules of countries MUST be deleted with them',
    provenance: decided(operation),
    steps: [
      creating('new'),
      {
        operation: 'updateProtectConfigurationCountryRuleSet',
        input: {
          ProtectConfigurationId: idOf('new'),
          NumberCapability: 'SMS',
          CountryRuleSetUpdates: { US: { ProtectStatus: 'BLOCK' } },
        },
        expect: { output: { CountryRuleSet: { US: { ProtectStatus: 'BLOCK' } } } },
      },
      own('new'),
    ],
  },
];
