import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { tagScenarios } from './listTagsForResource/tags.js';
import { arnScenarios } from './tags/arns.js';

const arns = arnScenarios('listTagsForResource', (ResourceArn, expect) => ({
  operation: 'listTagsForResource',
  input: { ResourceArn },
  expect,
}));

/** The scenarios of listTagsForResource. */
export const listTagsForResource: readonly Scenario<'listTagsForResource'>[] = [
  ...inGroup('tags', tagScenarios),
  ...inGroup('resources', arns),
];
