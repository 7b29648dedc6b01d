import type { Matcher } from '../../matching/matcher.js';
import type { Exchange, schemas } from '../contract.js';
import { createList, listArnOf } from '../lists.js';

/** A list of one scenario, whose tags it changes. */
export const ownList: Exchange<'createOptOutList'> = createList('list');

type ResourceArn = Matcher | string;

/** Adds tags to that list, or to another resource. */
export function tagging(
  Tags: readonly schemas.Tag[],
  ResourceArn: ResourceArn = listArnOf('list'),
): Exchange<'tagResource'> {
  return { operation: 'tagResource', input: { ResourceArn, Tags }, expect: { output: {} } };
}

/** Removes tags from it. */
export function untagging(
  TagKeys: readonly string[],
  ResourceArn: ResourceArn = listArnOf('list'),
): Exchange<'untagResource'> {
  return { operation: 'untagResource', input: { ResourceArn, TagKeys }, expect: { output: {} } };
}

/** Lists its tags. */
export function listingTags(
  Tags: Matcher | readonly schemas.Tag[],
  ResourceArn: ResourceArn = listArnOf('list'),
): Exchange<'listTagsForResource'> {
  return {
    operation: 'listTagsForResource',
    input: { ResourceArn },
    expect: { output: { ResourceArn, Tags } },
  };
}

/** Tags with these keys and values. */
export function toTags(values: Readonly<Record<string, string>>): readonly schemas.Tag[] {
  return Object.entries(values).map(([Key, Value]) => ({ Key, Value }));
}

/** Tags with different keys, sorted by them. */
export function manyTags(count: number): readonly schemas.Tag[] {
  return Array.from({ length: count }, (_, at) => ({
    Key: `key-${String(at).padStart(3, '0')}`,
    Value: `${at}`,
  }));
}
