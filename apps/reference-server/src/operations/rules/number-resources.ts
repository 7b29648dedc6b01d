import type { Input } from '@numberkit/contract/phone-numbers';
import type { ServiceError } from '@numberkit/server-stubs';
import type { OperationCall } from '../../context.js';
import { limits } from '../../contracts.js';
import { defaultOptOutList } from '../../storage/opt-out-lists.js';
import type { Pool } from '../../storage/pools.js';
import { completeRegistration, type Registration } from '../../storage/registrations.js';
import type { Tables } from '../../storage/tables.js';
import { toInvalid } from './number-request.js';
import { type ArnResource, toPlace, toResourceId } from './resource-names.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Request = Input<'requestPhoneNumber'>;

const { phoneNumbersPerCampaign } = limits.requestPhoneNumber;

/** The pool that the request names, if any: it must exist and have the request's message type or none. */
export async function requirePool(
  call: Call,
  request: Request,
  tables: Tables,
): Promise<Pool | undefined> {
  if (request.PoolId === undefined) return undefined;
  const id = toId(call, 'PoolId', request.PoolId, 'pool');
  const pool = id === undefined ? undefined : await tables.pools.find(id);
  if (pool === undefined) throw toNotFound(call, 'pool', request.PoolId);
  if (pool.MessageType !== undefined && pool.MessageType !== request.MessageType) {
    throw call.refuse('ConflictException', {
      Message: `The pool's numbers are ${pool.MessageType}; the request is ${request.MessageType}.`,
      Reason: 'MESSAGE_TYPE_MISMATCH',
      ResourceType: 'pool',
      ResourceId: pool.PoolId,
    });
  }
  return pool;
}

/** The registration that the request names, if any: it must exist, and be complete for a TEN_DLC number. */
export async function requireRegistration(
  call: Call,
  request: Request,
  tables: Tables,
): Promise<Registration | undefined> {
  if (request.RegistrationId === undefined) return undefined;
  const id = toId(call, 'RegistrationId', request.RegistrationId, 'registration');
  const registration = id === undefined ? undefined : await tables.registrations.find(id);
  if (registration === undefined) throw toNotFound(call, 'registration', request.RegistrationId);
  if (request.NumberType !== 'TEN_DLC') return registration;
  if (registration.RegistrationStatus !== completeRegistration) {
    throw call.refuse('ConflictException', {
      Message: `The campaign is not active: its registration is ${registration.RegistrationStatus}.`,
      Reason: 'REGISTRATION_NOT_COMPLETE',
      ResourceType: 'registration',
      ResourceId: registration.RegistrationId,
    });
  }
  const leased = await tables.phoneNumbers.countOfRegistration(registration.RegistrationId);
  if (leased >= phoneNumbersPerCampaign) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `The campaign already has ${phoneNumbersPerCampaign} phone numbers.`,
      Reason: 'PHONE_NUMBERS_PER_REGISTRATION',
    });
  }
  return registration;
}

/** The name of the number's opt-out list: the requested one, the pool's, or the default one. */
export async function pickOptOutList(
  call: Call,
  { OptOutListName: reference }: Request,
  pool: Pool | undefined,
  tables: Tables,
): Promise<string> {
  if (reference === undefined) return pool?.OptOutListName ?? defaultOptOutList;
  const name = toId(call, 'OptOutListName', reference, 'opt-out-list');
  if (name === undefined || !(await tables.optOutLists.exists(name))) {
    throw toNotFound(call, 'opt-out-list', reference);
  }
  if (pool?.OptOutListName !== undefined && pool.OptOutListName !== name) {
    throw call.refuse('ConflictException', {
      Message: `The pool's opt-out list is ${pool.OptOutListName}; the request says ${name}.`,
      Reason: 'OPT_OUT_LIST_MISMATCH',
      ResourceType: 'pool',
      ResourceId: pool.PoolId,
    });
  }
  return name;
}

function toId(
  call: Call,
  member: string,
  reference: string,
  kind: ArnResource,
): string | undefined {
  return toResourceId(reference, kind, call.context.scope, () =>
    toInvalid(call, member, `is not the ARN of a resource of type ${kind}`, 'INVALID_ARN'),
  );
}

function toNotFound(
  call: Call,
  ResourceType: 'opt-out-list' | 'pool' | 'registration',
  ResourceId: string,
): ServiceError {
  const Message = `There is no ${ResourceType} ${ResourceId} ${toPlace(call.context.scope)}.`;
  return call.refuse('ResourceNotFoundException', { Message, ResourceType, ResourceId });
}
