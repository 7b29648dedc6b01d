import type { Tables } from '../../storage/tables.js';
import { type FindingCall, requireResource, toInvalid } from './refusals.js';
import { type ArnResource, toTaggedResource } from './resource-names.js';

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
