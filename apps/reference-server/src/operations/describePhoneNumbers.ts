import type { schemas } from '@numberkit/contract/phone-numbers';
import type { Operation } from '../context.js';
import type { PhoneNumber } from '../storage/phone-numbers.js';
import {
  checkFilters,
  checkOwner,
  country,
  enumeration,
  type FilterForm,
  flag,
  matching,
} from './rules/filters.js';
import { toPage, toRequestedPage } from './rules/pages.js';
import { readPhoneNumberBodies } from './rules/phone-number-body.js';
import { requireResources } from './rules/refusals.js';

/** Lists the leased numbers. */
export const describePhoneNumbers: Operation<'describePhoneNumbers'> = async (input, call) => {
  const { clock, rules, scope, storage } = call.context;
  const { Filters: filters = [], Owner, PhoneNumberIds: references } = input;
  checkOwner(call, Owner, 'PhoneNumberIds', references);
  checkFilters(call, filters, forms);
  const page = toRequestedPage(call, input);
  // Nobody shares a number with another account here.
  if (Owner === 'SHARED') return { status: 200, body: { PhoneNumbers: [] } };
  const body = await storage.snapshot(scope, async (tables) => {
    const now = clock.now();
    const goneUntil = new Date(now.getTime() - rules.releaseDelay);
    const find = async (id: string) => {
      const number = await tables.phoneNumbers.find(id);
      const { releasedAt } = number ?? {};
      return releasedAt !== undefined && releasedAt <= goneUntil ? undefined : number;
    };
    const named = await requireResources(call, 'PhoneNumberIds', references, 'phone-number', find);
    const ids = named?.map((one) => one.PhoneNumberId);
    const activeUntil = new Date(now.getTime() - rules.activationDelay);
    const numbers = await tables.phoneNumbers.describe(
      { ids, filters, activeUntil, goneUntil },
      page,
    );
    const { rows, next } = toPage(page, numbers, toPlace);
    const PhoneNumbers = await readPhoneNumberBodies(call.context, tables, rows, now);
    return call.encode({ PhoneNumbers, ...next });
  });
  return { status: 200, body };
};

function toPlace({ CreatedTimestamp, PhoneNumberId }: PhoneNumber): [Date, string] {
  return [CreatedTimestamp, PhoneNumberId];
}

const forms: { readonly [Name in schemas.PhoneNumberFilter['Name']]: FilterForm } = {
  status: enumeration('PhoneNumberStatus'),
  'iso-country-code': country,
  'message-type': enumeration('MessageType'),
  'number-capability': enumeration('NumberCapability'),
  'number-type': enumeration('LeasedNumberType'),
  'two-way-enabled': flag,
  'self-managed-opt-outs-enabled': flag,
  'opt-out-list-name': matching(/^[A-Za-z0-9_-]{1,64}$/, 'the name of a list'),
  'deletion-protection-enabled': flag,
  'two-way-channel-arn': matching(/^\S+$/, 'a channel'),
};
