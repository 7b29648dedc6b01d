import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, creating, deleting } from '../protect/configurations.js';
import { listing, numbers, setting } from '../protect/overrides.js';
import { type CallOf, toAccountScenarios, toReferenceScenarios } from '../protect/references.js';
import { operation, own } from './deletions.js';

const call: CallOf = (ProtectConfigurationId) => ({
  operation,
  input: { ProtectConfigurationId, DestinationPhoneNumber: numbers.US },
});

const prepare = [setting('rule', 'new', 'US')];

/** The ways to name a protect configuration. */
export const referenceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/takes-an-arn`,
    title:
      'The rule of a protect configuration named by its ARN MUST be deleted, and returned with its id',
    provenance: documented(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'US'),
      {
        ...own('rule', 'new', 'US'),
        input: { ProtectConfigurationId: arnOf('new'), DestinationPhoneNumber: numbers.US },
      },
      listing('what stays', 'new', []),
      deleting('new'),
    ],
  },
  ...toReferenceScenarios(operation, call, prepare),
];

/** An account must not see anything of another. */
export const accountScenarios: readonly Scenario<typeof operation>[] = toAccountScenarios(
  operation,
  call,
  prepare,
);
