import type { ErrorCode } from '@numberkit/contract/phone-numbers';
import type { RefusalMembers, ServiceError } from '@numberkit/server-stubs';
import type { Context } from '../../context.js';
import { type ArnResource, toPlace, toResourceId } from './resource-names.js';

// The exceptions of AWS End User Messaging are the same for all operations that declare them, so a rule needs to know
// only that its operation does.

/** The members of an exception. */
export type Members<Code extends ErrorCode<'requestPhoneNumber'>> = RefusalMembers<
  'requestPhoneNumber',
  Code
>;

/** A call of an operation that declares an exception. */
export interface CallWith<Code extends ErrorCode<'requestPhoneNumber'>> {
  readonly context: Context;
  readonly refuse: (code: Code, members: Members<Code>) => ServiceError;
}

export type ValidatingCall = CallWith<'ValidationException'>;

/** A call that looks for the resources that its input names. */
export type FindingCall = ValidatingCall & CallWith<'ResourceNotFoundException'>;

/** The refusal of one member. */
export function toInvalid(
  call: ValidatingCall,
  Name: string,
  Message: string,
  Reason: NonNullable<Members<'ValidationException'>['Reason']> = 'INVALID_PARAMETER',
): ServiceError {
  return call.refuse('ValidationException', {
    Message: `${Name} ${Message}.`,
    Reason,
    Fields: [{ Name, Message }],
  });
}

/** The refusal of a reference to a resource that the caller does not have. */
export function toNotFound(
  call: CallWith<'ResourceNotFoundException'>,
  ResourceType: ArnResource,
  ResourceId: string,
): ServiceError {
  const Message = `There is no ${nouns[ResourceType]} ${ResourceId} ${toPlace(call.context.scope)}.`;
  return call.refuse('ResourceNotFoundException', { Message, ResourceType, ResourceId });
}

const nouns: { readonly [Kind in ArnResource]: string } = {
  'opt-out-list': 'opt-out list',
  'phone-number': 'phone number',
  pool: 'pool',
  'protect-configuration': 'protect configuration',
  registration: 'registration',
};

/** The id in a reference, which is an id or an ARN; undefined for a resource of another account or region. */
export function toId(
  call: ValidatingCall,
  member: string,
  reference: string,
  kind: ArnResource,
): string | undefined {
  return toResourceId(reference, kind, call.context.scope, () =>
    toInvalid(call, member, `is not the ARN of a resource of type ${kind}`, 'INVALID_ARN'),
  );
}

/** The resource that a reference names. `find` looks for it by its id. */
export async function requireResource<Resource>(
  call: FindingCall,
  member: string,
  reference: string,
  kind: ArnResource,
  find: (id: string) => Promise<Resource | undefined>,
): Promise<Resource> {
  const id = toId(call, member, reference, kind);
  const resource = id === undefined ? undefined : await find(id);
  if (resource === undefined) throw toNotFound(call, kind, reference);
  return resource;
}

/**
 * The resources that a list of references names, each once; undefined for an empty list, which names none in
 * particular. The first one that does not exist is refused.
 */
export async function requireResources<Resource>(
  call: FindingCall,
  member: string,
  references: readonly string[] | undefined,
  kind: ArnResource,
  find: (id: string) => Promise<Resource | undefined>,
): Promise<Resource[] | undefined> {
  if (references === undefined || references.length === 0) return undefined;
  const ids = references.map((one, index) => toId(call, `${member}.${index}`, one, kind));
  const known = [...new Set(ids)];
  const found = await Promise.all(
    known.map(async (id) => (id === undefined ? undefined : find(id))),
  );
  const missing = found.indexOf(undefined);
  if (missing === -1) return found.filter((one) => one !== undefined);
  throw toNotFound(call, kind, references[ids.indexOf(known[missing])] ?? '');
}
