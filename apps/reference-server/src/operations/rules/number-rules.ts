import type { Input } from '@numberkit/contract/phone-numbers';
import type { OperationCall } from '../../context.js';
import { limits } from '../../contracts.js';
import { defaultOptOutList } from '../../storage/opt-out-lists.js';
import type { Pool } from '../../storage/pools.js';
import { completeRegistration, type Registration } from '../../storage/registrations.js';
import type { Tables } from '../../storage/tables.js';
import { requireResource, toInvalid } from './refusals.js';
import { checkTags } from './tags.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Request = Input<'requestPhoneNumber'>;

// The rules of a request for a number: first those between its members, then those of the resources that it names.

const { phoneNumbersPerCampaign } = limits.requestPhoneNumber;

/** Holds a request against the rules between its members, before any state is looked at. */
export function checkNumberRequest(call: Call, request: Request): void {
  const { IsoCountryCode: country, NumberType: type } = request;
  if (type !== 'LONG_CODE' && country !== 'US') {
    throw toInvalid(call, 'IsoCountryCode', `must be US for a ${type} number`);
  }
  if (type === 'SIMULATOR' && request.MessageType !== 'TRANSACTIONAL') {
    // The service looks for a simulator of this message type, and there is none.
    throw call.refuse('ResourceNotFoundException', {
      Message: `There is no SIMULATOR number for ${request.MessageType} messages; MessageType must be TRANSACTIONAL.`,
      ResourceType: 'phone-number',
    });
  }
  if (type === 'TEN_DLC' && request.RegistrationId === undefined) {
    throw toInvalid(
      call,
      'RegistrationId',
      'is missing: a TEN_DLC number belongs to a registered campaign',
      'MISSING_PARAMETER',
    );
  }
  checkCapabilities(call, request);
  checkPreference(call, request);
  if (request.InternationalSendingEnabled === true && !(type === 'TOLL_FREE' && country === 'US')) {
    throw toInvalid(
      call,
      'InternationalSendingEnabled',
      'is possible only for a TOLL_FREE number of the US',
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
    );
  }
  checkTags(call, request.Tags);
}

function checkCapabilities(call: Call, request: Request): void {
  const { IsoCountryCode: country, NumberCapabilities: capabilities } = request;
  if (capabilities.includes('MMS') && country !== 'US' && country !== 'CA') {
    throw toInvalid(call, 'NumberCapabilities', 'may contain MMS only in US and CA');
  }
  const unregistered = request.NumberType === 'LONG_CODE' && request.RegistrationId === undefined;
  if (unregistered && country === 'US' && capabilities.some((one) => one !== 'VOICE')) {
    throw toInvalid(
      call,
      'NumberCapabilities',
      'must be VOICE alone for a LONG_CODE number of the US without a RegistrationId',
    );
  }
}

function checkPreference(call: Call, request: Request): void {
  const [preference] = request.NumberPreference ?? [];
  if (preference === undefined) return;
  if (request.NumberType !== 'TEN_DLC') {
    throw toInvalid(call, 'NumberPreference', 'is possible only for a TEN_DLC number of the US');
  }
  if (preference.PreferenceType[0] !== 'ExactMatch' && preference.Filter.length > 1) {
    throw toInvalid(
      call,
      'NumberPreference.0.Filter',
      `must have one value for ${preference.PreferenceType[0]}`,
      'INVALID_FILTER_VALUES',
    );
  }
}

/** The pool that the request names, if any: it must exist and have the request's message type or none. */
export async function requirePool(
  call: Call,
  request: Request,
  tables: Tables,
): Promise<Pool | undefined> {
  if (request.PoolId === undefined) return undefined;
  const pool = await requireResource(call, 'PoolId', request.PoolId, 'pool', tables.pools.find);
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
  const registration = await requireResource(
    call,
    'RegistrationId',
    request.RegistrationId,
    'registration',
    tables.registrations.find,
  );
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
  const { OptOutListName: name } = await requireResource(
    call,
    'OptOutListName',
    reference,
    'opt-out-list',
    tables.optOutLists.find,
  );
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
