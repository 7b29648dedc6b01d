import { inGroup } from '../scenario/scenario.js';
import type { Scenario } from './contract.js';
import { limitScenarios } from './tagResource/limits.js';
import { resourceScenarios } from './tagResource/resources.js';
import { tagScenarios } from './tagResource/tags.js';
import { arnScenarios } from './tags/arns.js';

const arns = arnScenarios('tagResource', (ResourceArn, expect) => ({
  operation: 'tagResource',
  input: { ResourceArn, Tags: [{ Key: 'team', Value: 'alerts' }] },
  expect,
}));

/** The scenarios of tagResource. */
export const tagResource: readonly Scenario<'tagResource'>[] = [
  ...inGroup('tags', tagScenarios),
  ...inGroup('tags', limitScenarios),
  ...inGroup('resources', resourceScenarios),
  ...inGroup('resources', arns),
];
