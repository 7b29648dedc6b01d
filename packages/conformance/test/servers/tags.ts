import type { OperationId } from '../phone-numbers.js';
import { readReference, toArn } from './arns.js';
import type { Members } from './messages.js';
import { refuse } from './refusal.js';
import { checkTags, invalid, isOfFixtures, notFound } from './resources.js';
import type { State } from './state.js';

/** Adds tags to a resource. */
export function tagResource({ ResourceArn: arn, Tags: tags }: Members, state: State): Members {
  checkTags('tagResource', tags);
  const resource = requireResource('tagResource', String(arn), state);
  const after = new Map(
    [...tagsOf(resource, state), ...toList(tags)].map((tag) => [tag['Key'], tag]),
  );
  if (after.size > 50) throw refuse('tagResource', 'quota', { Reason: 'TAGS_PER_RESOURCE' });
  state.tags.set(resource, [...after.values()]);
  return {};
}

/** Removes tags from a resource. */
export function untagResource({ ResourceArn: arn, TagKeys: keys }: Members, state: State): Members {
  const resource = requireResource('untagResource', String(arn), state);
  const removed = [keys].flat();
  const kept = tagsOf(resource, state).filter(({ Key }) => !removed.includes(Key));
  state.tags.set(resource, kept);
  return {};
}

/** Lists the tags of a resource. */
export function listTagsForResource({ ResourceArn: arn }: Members, state: State): Members {
  const resource = requireResource('listTagsForResource', String(arn), state);
  const Tags = tagsOf(resource, state).toSorted((one, other) =>
    String(one['Key']) < String(other['Key']) ? -1 : 1,
  );
  return { ResourceArn: arn, Tags };
}

function toList(tags: unknown): readonly Members[] {
  return Array.isArray(tags) ? tags : [];
}

function tagsOf(resource: string, state: State): readonly Members[] {
  return state.tags.get(resource) ?? [];
}

const kinds = ['phone-number', 'opt-out-list', 'pool', 'protect-configuration', 'registration'];

function requireResource(operation: OperationId, arn: string, state: State): string {
  const [, kind] = /^arn:aws[a-z-]*:sms-voice:[^:]+:\d{12}:([^/]+)\/.+$/.exec(arn) ?? [];
  if (kind === undefined || !kinds.includes(kind)) {
    throw invalid(operation, 'ResourceArn', 'INVALID_ARN');
  }
  const id = readReference(kind, arn) ?? '';
  const isThere =
    (kind === 'phone-number' && state.numbers.has(id)) ||
    (kind === 'opt-out-list' && state.lists.has(id)) ||
    (kind === 'protect-configuration' && state.configurations.has(id)) ||
    isOfFixtures(id, state);
  if (!isThere) throw notFound(operation, kind, arn);
  return toArn(kind, id);
}
