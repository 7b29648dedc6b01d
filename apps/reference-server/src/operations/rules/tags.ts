import { limits, type schemas } from '@numberkit/contract';
import type { OperationCall } from '../../context.js';
import { toInvalid } from './number-request.js';

const { tagsPerResource, reservedTagPrefix } = limits.requestPhoneNumber;

/** Holds the tags of a new resource against the rules between them. */
export function checkTags(
  call: OperationCall<'requestPhoneNumber'>,
  tags: readonly schemas.Tag[],
): void {
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
  if (tags.length > tagsPerResource) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `A resource has at most ${tagsPerResource} tags; the request has ${tags.length}.`,
      Reason: 'TAGS_PER_RESOURCE',
    });
  }
}
