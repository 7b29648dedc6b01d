import { documented } from '../../scenario/provenance.js';
import type { Scenario } from '../contract.js';
import { arnOf, creating, deleting } from '../protect/configurations.js';
import { listing, setting } from '../protect/overrides.js';
import { type CallOf, toAccountScenarios, toReferenceScenarios } from '../protect/references.js';
import { operation } from './lists.js';

const call: CallOf = (ProtectConfigurationId) => ({
  operation,
  input: { ProtectConfigurationId },
});

/** The ways to name a protect configuration. */
export const referenceScenarios: readonly Scenario<typeof operation>[] = [
  {
    id: `${operation}/takes-an-arn`,
    title: 'The rules of a protect configuration named by its ARN MUST be listed, with its id',
    provenance: documented(operation),
    steps: [
      creating('new'),
      setting('rule', 'new', 'US'),
      { ...listing('by ARN', 'new', ['rule']), input: { ProtectConfigurationId: arnOf('new') } },
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
