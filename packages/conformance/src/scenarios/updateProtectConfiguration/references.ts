import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, asCreated, creating, deleting } from '../protect/configurations.js';
import { type CallOf, toAccountScenarios, toReferenceScenarios } from '../protect/references.js';
import { operation, protecting } from './settings.js';

const call: CallOf = (ProtectConfigurationId) => ({
  operation,
  input: { ProtectConfigurationId, DeletionProtectionEnabled: false },
});

/** The ways to name a protect configuration. */
export const referenceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: 'updateProtectConfiguration/takes-an-arn',
    title: 'A protect configuration named by its ARN MUST be changed, and returned with its id',
    provenance: documented(operation),
    steps: [
      creating('new'),
      {
        operation,
        input: { ProtectConfigurationId: arnOf('new'), DeletionProtectionEnabled: true },
        expect: { output: { ...asCreated('new'), DeletionProtectionEnabled: true } },
      },
      protecting('new', false),
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
