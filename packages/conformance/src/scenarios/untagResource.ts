import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { arnScenarios } from './tags/arns.js';
import { keyScenarios } from './untagResource/keys.js';

const arns = arnScenarios('untagResource', (ResourceArn, expect) => ({
  operation: 'untagResource',
  input: { ResourceArn, TagKeys: ['team'] },
  expect,
}));

/** The scenarios of untagResource. */
export const untagResource: readonly Scenario<'untagResource'>[] = [
  ...inGroup('tags', keyScenarios),
  ...inGroup('resources', arns),
];
