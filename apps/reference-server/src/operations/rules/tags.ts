import type { schemas } from '@numberkit/contract/phone-numbers';
import { limits } from '../../contracts.js';
import type { Tables } from '../../storage/tables.js';
import {
  type CallWith,
  type FindingCall,
  requireResource,
  toInvalid,
  type ValidatingCall,
} from './refusals.js';
import { type ArnResource, toTaggedResource } from './resource-names.js';

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

/** How a resource is looked for by its id, so that it stays until the transaction ends. */
const finders: {
  readonly [Kind in ArnResource]: (tables: Tables, id: string) => Promise<object | undefined>;
} = {
  // Lists and configurations are deleted only by transactions that are alone in the database.
  'opt-out-list': ({ optOutLists }, id) => optOutLists.find(id),
  'phone-number': ({ phoneNumbers }, id) => phoneNumbers.findForUpdate(id),
  pool: ({ pools }, id) => pools.find(id),
  'protect-configuration': ({ protectConfigurations }, id) => protectConfigurations.find(id),
  registration: ({ registrations }, id) => registrations.find(id),
};

const kinds = Object.keys(finders);

/** The name by which the tags of the resource of an ARN are stored; the resource must exist. */
export async function requireTaggedResource(
  call: FindingCall,
  arn: string,
  tables: Tables,
): Promise<string> {
  const kind = /^arn:aws[a-z-]*:sms-voice:[^:]*:[^:]*:([a-z-]+)\//.exec(arn)?.[1];
  if (!isKind(kind)) {
    throw toInvalid(
      call,
      'ResourceArn',
      `is not the ARN of a resource with tags: one of ${kinds.join(', ')}`,
      'INVALID_ARN',
    );
  }
  let found = '';
  await requireResource(call, 'ResourceArn', arn, kind, (id) => {
    found = id;
    return finders[kind](tables, id);
  });
  return toTaggedResource(kind, found);
}

function isKind(kind: string | undefined): kind is ArnResource {
  return kind !== undefined && Object.hasOwn(finders, kind);
}
