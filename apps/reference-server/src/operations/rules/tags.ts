import type { schemas } from '@numberkit/contract/phone-numbers';
import { limits } from '../../contracts.js';
import { type CallWith, toInvalid, type ValidatingCall } from './refusals.js';

const { tagsPerResource, reservedTagPrefix } = limits.tagResource;

type TaggingCall = ValidatingCall & CallWith<'ServiceQuotaExceededException'>;

/** Refuses tags of a request that repeat a key, use a reserved one, or are more than a resource can have. */
export function checkTags(call: TaggingCall, tags: readonly schemas.Tag[] = []): void {
  const keys = new Set<string>();
  for (const [index, { Key }] of tags.entries()) {
    if (Key.toLowerCase().startsWith(reservedTagPrefix)) {
      throw toInvalid(call, `Tags.${index}.Key`, `must not begin with ${reservedTagPrefix}`);
    }
    if (keys.has(Key)) {
      throw toInvalid(call, `Tags.${index}.Key`, `repeats the key ${JSON.stringify(Key)}`);
    }
    keys.add(Key);
  }
  checkTagCount(call, tags.length, 'the request has');
}

/** Refuses more tags than a resource can have; `whose` is the beginning of a sentence that ends with their number. */
export function checkTagCount(call: TaggingCall, count: number, whose: string): void {
  if (count <= tagsPerResource) return;
  throw call.refuse('ServiceQuotaExceededException', {
    Message: `A resource has at most ${tagsPerResource} tags; ${whose} ${count}.`,
    Reason: 'TAGS_PER_RESOURCE',
  });
}

/** Tags by key, in the order of their characters. */
export function sortTags(tags: readonly schemas.Tag[]): schemas.Tag[] {
  return tags.toSorted((one, other) => (one.Key < other.Key ? -1 : 1));
}
