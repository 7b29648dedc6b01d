import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, creating, deleting } from '../protect/configurations.js';
import { getting } from '../protect/countries.js';
import { type CallOf, toAccountScenarios, toReferenceScenarios } from '../protect/references.js';
import { operation } from './rules.js';

const call: CallOf = (ProtectConfigurationId) => ({
  operation,
  input: { ProtectConfigurationId, NumberCapability: 'SMS' },
});

/** The ways to name a protect configuration. */
export const referenceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/takes-an-arn`,
    title:
      'The rules of a protect configuration named by its ARN MUST be found, and returned with its id',
    provenance: documented(operation),
    steps: [
      creating('new'),
      {
        ...getting('new', 'SMS'),
        input: { ProtectConfigurationId: arnOf('new'), NumberCapability: 'SMS' },
      },
      deleting('new'),
    ],
  },
  ...toReferenceScenarios(operation, call),
];

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = toAccountScenarios(
  operation,
  call,
);
