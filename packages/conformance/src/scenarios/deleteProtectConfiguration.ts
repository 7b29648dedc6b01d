import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { contentScenarios } from './deleteProtectConfiguration/contents.js';
import { deletionScenarios } from './deleteProtectConfiguration/deletions.js';
import { accountScenarios, referenceScenarios } from './deleteProtectConfiguration/references.js';
import { useScenarios } from './deleteProtectConfiguration/uses.js';

/** The scenarios of deleteProtectConfiguration. */
export const deleteProtectConfiguration: readonly Scenario<'deleteProtectConfiguration'>[] = [
  ...inGroup('deletion', deletionScenarios),
  ...inGroup('deletion', contentScenarios),
  ...inGroup('deletion', useScenarios),
  ...inGroup('references', referenceScenarios),
  ...accountScenarios,
];
