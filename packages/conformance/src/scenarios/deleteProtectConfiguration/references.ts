import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, creating } from '../protect/configurations.js';
import { type CallOf, toAccountScenarios, toReferenceScenarios } from '../protect/references.js';
import { operation, own } from './deletions.js';

const call: CallOf = (ProtectConfigurationId) => ({
  operation,
  input: { ProtectConfigurationId },
});

/** The ways to name a protect configuration. */
export const referenceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'deleteProtectConfiguration/takes-an-arn',
    title: 'A protect configuration named by its ARN MUST be deleted, and returned with its id',
    provenance: documented(operation),
    steps: [
      creating('new'),
      { ...own('new'), input: { ProtectConfigurationId: arnOf('new') } },
      {
        operation: 'describeProtectConfigurations',
        input: { ProtectConfigurationIds: [arnOf('new')] },
        expect: { exception: 'ResourceNotFoundException' },
      },
    ],
  },
  ...toReferenceScenarios(operation, call),
];

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = toAccountScenarios(
  operation,
  call,
);
