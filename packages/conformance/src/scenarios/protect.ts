import { anything, responseOf } from '../matching/matchers.js';
import type { Scenarios } from './contract.js';
import { fixture } from './fixtures.js';
import { allowUntil, rule } from './putProtectConfigurationRuleSetNumberOverride/builders.js';

type ProtectOperation =
  | 'createProtectConfiguration'
  | 'describeProtectConfigurations'
  | 'updateProtectConfiguration'
  | 'deleteProtectConfiguration'
  | 'listProtectConfigurationRuleSetNumberOverrides'
  | 'deleteProtectConfigurationRuleSetNumberOverride'
  | 'getProtectConfigurationCountryRuleSet'
  | 'updateProtectConfigurationCountryRuleSet';

const ProtectConfigurationId = fixture('protectConfiguration');

/** The plainest success of each operation about protect configurations. */
export const protectScenarios: { readonly [Op in ProtectOperation]: Scenarios[Op] } = {
  createProtectConfiguration: [
    {
      id: 'createProtectConfiguration/creates',
      title: 'A new configuration MUST be returned',
      steps: [{ operation: 'createProtectConfiguration', input: {}, expect: { output: {} } }],
    },
  ],
  describeProtectConfigurations: [
    {
      id: 'describeProtectConfigurations/lists',
      title: 'The configurations MUST be returned',
      steps: [
        {
          operation: 'describeProtectConfigurations',
          input: {},
          expect: { output: { ProtectConfigurations: anything([]) } },
        },
      ],
    },
  ],
  updateProtectConfiguration: [
    {
      id: 'updateProtectConfiguration/updates',
      title: 'The configuration MUST be returned',
      steps: [
        {
          operation: 'updateProtectConfiguration',
          input: { ProtectConfigurationId, DeletionProtectionEnabled: false },
          expect: { output: {} },
        },
      ],
    },
  ],
  deleteProtectConfiguration: [
    {
      id: 'deleteProtectConfiguration/deletes',
      title: 'The deleted configuration MUST be returned',
      steps: [
        { name: 'new', operation: 'createProtectConfiguration', input: {}, expect: { output: {} } },
        {
          operation: 'deleteProtectConfiguration',
          input: { ProtectConfigurationId: responseOf('new', 'ProtectConfigurationId') },
          expect: { output: {} },
        },
      ],
    },
  ],
  listProtectConfigurationRuleSetNumberOverrides: [
    {
      id: 'listProtectConfigurationRuleSetNumberOverrides/lists',
      title: 'The overrides MUST be returned',
      steps: [
        {
          operation: 'listProtectConfigurationRuleSetNumberOverrides',
          input: { ProtectConfigurationId },
          expect: { output: { RuleSetNumberOverrides: anything([]) } },
        },
      ],
    },
  ],
  deleteProtectConfigurationRuleSetNumberOverride: [
    {
      id: 'deleteProtectConfigurationRuleSetNumberOverride/deletes',
      title: 'The deleted override MUST be returned',
      steps: [
        {
          name: 'rule',
          operation: 'putProtectConfigurationRuleSetNumberOverride',
          input: allowUntil,
          expect: { output: rule },
        },
        {
          operation: 'deleteProtectConfigurationRuleSetNumberOverride',
          input: {
            ProtectConfigurationId,
            DestinationPhoneNumber: responseOf('rule', 'DestinationPhoneNumber'),
          },
          expect: { output: {} },
        },
      ],
    },
  ],
  getProtectConfigurationCountryRuleSet: [
    {
      id: 'getProtectConfigurationCountryRuleSet/gets',
      title: 'The rules of all countries MUST be returned',
      steps: [
        {
          operation: 'getProtectConfigurationCountryRuleSet',
          input: { ProtectConfigurationId, NumberCapability: 'SMS' },
          expect: { output: {} },
        },
      ],
    },
  ],
  updateProtectConfigurationCountryRuleSet: [
    {
      id: 'updateProtectConfigurationCountryRuleSet/updates',
      title: 'The rules of all countries MUST be returned',
      steps: [
        {
          operation: 'updateProtectConfigurationCountryRuleSet',
          input: {
            ProtectConfigurationId,
            NumberCapability: 'SMS',
            CountryRuleSetUpdates: { US: { ProtectStatus: 'ALLOW' } },
          },
          expect: { output: {} },
        },
      ],
    },
  ],
};
