import { isRecord } from '@numberkit/contract';
import { readReference, toArn } from './arns.js';
import type { Members } from './messages.js';
import { refuse } from './refusal.js';
import type { State } from './state.js';

const operation = 'requestPhoneNumber';
const pools: Readonly<Record<string, { readonly messageType: string; readonly list: string }>> = {
  'pool-11111111111111111111111111111111': { messageType: 'TRANSACTIONAL', list: 'Default' },
  'pool-22222222222222222222222222222222': { messageType: 'PROMOTIONAL', list: 'marketing' },
};
const registrations: Readonly<Record<string, boolean>> = {
  'registration-11111111111111111111111111111111': true,
  'registration-22222222222222222222222222222222': false,
};

/** Leases a number. */
export function requestPhoneNumber(input: Members, state: State): Members {
  const { IsoCountryCode: country, NumberType: type, Tags: tags } = input;
  if (type !== 'LONG_CODE' && country !== 'US') throw invalid('IsoCountryCode');
  checkType(input, state);
  checkTags(Array.isArray(tags) ? tags : []);
  const pool = checkPool(input, state);
  const requested = input['OptOutListName'];
  const list =
    requested === undefined
      ? (pool?.list ?? 'Default')
      : toId('OptOutListName', 'opt-out-list', requested);
  if (!state.lists.has(list)) throw notFound('opt-out-list', list);
  if (state.numbers.size >= state.quota)
    throw refuse(operation, 'quota', { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
  state.leases += 1;
  const id = `phone-${state.leases.toString(16).padStart(32, '0')}`;
  const { ClientToken: _, NumberPreference: preference, PoolId: poolId, ...echo } = input;
  const shown = {
    PhoneNumberArn: toArn('phone-number', id),
    PhoneNumberId: id,
    PhoneNumber: toPreferredNumber(preference) ?? toNumber(type, country, state.leases),
    Status: 'PENDING',
    MonthlyLeasingPrice: '1.00',
    TwoWayEnabled: false,
    SelfManagedOptOutsEnabled: false,
    InternationalSendingEnabled: false,
    DeletionProtectionEnabled: false,
    CreatedTimestamp: state.now() / 1000,
    ...(poolId !== '' && { PoolId: poolId }),
    ...echo,
    OptOutListName: list,
  };
  state.numbers.set(id, { at: state.now(), shown });
  if (Array.isArray(tags)) state.tags.set(toArn('phone-number', id), tags);
  return shown;
}

function checkType(input: Members, state: State): void {
  const { NumberType: type, RegistrationId: registration, NumberPreference: preferences } = input;
  const capabilities = String(input['NumberCapabilities']).split(',');
  const country = input['IsoCountryCode'];
  if (type === 'SIMULATOR' && input['MessageType'] !== 'TRANSACTIONAL')
    throw refuse(operation, 'notFound', { ResourceType: 'phone-number' });
  if (type === 'TEN_DLC' && registration === undefined) {
    throw invalid('RegistrationId', 'MISSING_PARAMETER');
  }
  if (registration !== undefined) {
    const id = toId('RegistrationId', 'registration', registration);
    const active = state.isBare ? undefined : registrations[id];
    if (active === undefined) throw notFound('registration', registration);
    if (!active) throw refuse(operation, 'conflict', { Reason: 'REGISTRATION_NOT_COMPLETE' });
  }
  if (type === 'LONG_CODE') {
    if (country === 'US' && !registration && String(capabilities) !== 'VOICE') {
      throw invalid('NumberCapabilities');
    }
    if (capabilities.includes('MMS') && country !== 'US' && country !== 'CA') {
      throw invalid('NumberCapabilities');
    }
  }
  if (input['InternationalSendingEnabled'] === true && type !== 'TOLL_FREE') {
    throw refuse(operation, 'invalidRequest', { Reason: 'INTERNATIONAL_SENDING_NOT_SUPPORTED' });
  }
  if (preferences !== undefined) checkPreferences(type, preferences);
}

function checkPreferences(type: unknown, preferences: unknown): void {
  if (type !== 'TEN_DLC') throw invalid('NumberPreference');
  for (const each of [preferences].flat()) {
    const { PreferenceType: kind, Filter: filter }: Members = isRecord(each) ? each : {};
    const isPattern = String(kind) !== 'ExactMatch';
    if (isPattern && [filter].flat().length > 1)
      throw invalid('NumberPreference', 'INVALID_FILTER_VALUES');
  }
}

function checkTags(tags: readonly Members[]): void {
  const keys = tags.map((tag) => String(tag['Key']));
  if (keys.length > 50) throw refuse(operation, 'quota', { Reason: 'TAGS_PER_RESOURCE' });
  if (new Set(keys).size < keys.length || keys.some((key) => key.startsWith('aws:'))) {
    throw invalid('Tags');
  }
}

function checkPool(input: Members, state: State): { readonly list: string } | undefined {
  const id = input['PoolId'];
  if (id === undefined || id === '') return undefined;
  const pool = pools[toId('PoolId', 'pool', id)];
  if (!pool || state.isBare) throw notFound('pool', id);
  if (pool.messageType !== input['MessageType']) throw conflict('MESSAGE_TYPE_MISMATCH');
  const list = input['OptOutListName'];
  if (list !== undefined && toId('OptOutListName', 'opt-out-list', list) !== pool.list)
    throw conflict('OPT_OUT_LIST_MISMATCH');
  return pool;
}

const placeDigits: Readonly<Record<string, (digits: string) => string>> = {
  StartsWith: (digits) => `+1${digits.padEnd(10, '2')}`,
  EndsWith: (digits) => `+1${digits.padStart(10, '2')}`,
  Contains: (digits) => `+1${digits.padStart(8, '2').padEnd(10, '2')}`,
  ExactMatch: (digits) => digits,
};

/** A number with the preferred digits; undefined without a preference. */
function toPreferredNumber(preferences: unknown): string | undefined {
  const first: unknown = [preferences].flat()[0];
  if (!isRecord(first)) return undefined;
  const { PreferenceType: type, Filter: filter }: Members = first;
  return placeDigits[String(type)]?.(String([filter].flat()[0]));
}

function toNumber(type: unknown, country: unknown, count: number): string {
  const digits = String(100 + count).padStart(4, '0');
  if (country === 'GB') return `+44740055${digits}`;
  return type === 'TOLL_FREE' ? `+1833555${digits}` : `+1206555${digits}`;
}

function toId(member: string, kind: string, reference: unknown): string {
  const id = readReference(kind, String(reference));
  if (id === undefined) throw invalid(member, 'INVALID_ARN');
  return id;
}

function invalid(member: string, reason = 'INVALID_PARAMETER'): Error {
  return refuse(operation, 'invalidRequest', {
    Reason: reason,
    Fields: [{ Name: member, Message: 'is not allowed here' }],
  });
}

function notFound(type: string, id: unknown): Error {
  return refuse(operation, 'notFound', { ResourceType: type, ResourceId: id });
}

function conflict(reason: string): Error {
  return refuse(operation, 'conflict', { Reason: reason });
}
