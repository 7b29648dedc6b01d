import type { Input, Output } from '@numberkit/contract/phone-numbers';
import type { Operation, OperationCall } from '../context.js';
import type { CandidateRange } from '../numbering/candidate-range.js';
import { createNumberPlan } from '../numbering/number-plan.js';
import { createPreferredRange } from '../numbering/number-preference.js';
import type { PhoneNumber } from '../storage/phone-numbers.js';
import type { Tables } from '../storage/tables.js';
import { runOnce, toTokenReuse } from './rules/idempotency.js';
import {
  checkNumberRequest,
  pickOptOutList,
  requirePool,
  requireRegistration,
} from './rules/number-rules.js';
import { monthlyLeasingPrice, toPhoneNumberBody } from './rules/phone-number-body.js';
import { toInvalid } from './rules/refusals.js';
import { toTaggedResource } from './rules/resource-names.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Request = Input<'requestPhoneNumber'>;

/** Leases one origination number. */
export const requestPhoneNumber: Operation<'requestPhoneNumber'> = async (input, call) => {
  const { PoolId, ...rest } = input;
  const request: Request = PoolId === undefined || PoolId === '' ? rest : input;
  checkNumberRequest(call, request);
  const token = request.ClientToken;
  const refuseReuse = () => call.refuse('ConflictException', toTokenReuse(token));
  const body = await runOnce({ ...call, token, parameters: request, refuseReuse }, (tables) =>
    lease(call, request, tables),
  );
  return { status: 200, body };
};

async function lease(
  call: Call,
  request: Request,
  tables: Tables,
): Promise<Output<'requestPhoneNumber'>> {
  const { clock, newId, rules, scope } = call.context;
  const pool = await requirePool(call, request, tables);
  const registration = await requireRegistration(call, request, tables);
  const OptOutListName = await pickOptOutList(call, request, pool, tables);
  if (!(await tables.phoneNumbers.reserve(rules.phoneNumberQuota))) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `The account already leases ${rules.phoneNumberQuota} phone numbers in ${scope.region}.`,
      Reason: 'PHONE_NUMBERS_PER_ACCOUNT',
    });
  }
  const number = await leaseNumber(call, request, tables, (PhoneNumber) => ({
    PhoneNumberId: `phone-${newId()}`,
    PhoneNumber,
    IsoCountryCode: request.IsoCountryCode,
    MessageType: request.MessageType,
    NumberCapabilities: request.NumberCapabilities,
    NumberType: request.NumberType,
    MonthlyLeasingPrice: monthlyLeasingPrice,
    OptOutListName,
    InternationalSendingEnabled: request.InternationalSendingEnabled ?? false,
    DeletionProtectionEnabled: request.DeletionProtectionEnabled ?? false,
    PoolId: pool?.PoolId,
    RegistrationId: registration?.RegistrationId,
    TwoWayEnabled: false,
    TwoWayChannelArn: undefined,
    TwoWayChannelRole: undefined,
    SelfManagedOptOutsEnabled: false,
    CreatedTimestamp: clock.now(),
    releasedAt: undefined,
  }));
  if (pool !== undefined) {
    await tables.pools.setInherited({ ...pool, MessageType: request.MessageType, OptOutListName });
  }
  const { Tags } = request;
  if (Tags !== undefined && Tags.length > 0) {
    await tables.resourceTags.put(toTaggedResource('phone-number', number.PhoneNumberId), Tags);
  }
  return {
    ...toPhoneNumberBody(number, scope, 'PENDING'),
    ...(Tags !== undefined && { Tags: [...Tags] }),
  };
}

interface LeaseRange extends CandidateRange {
  readonly rangeKey: string;
}

/** Leases the next free number that fits the request; `toNumber` adds the rest of its members. */
async function leaseNumber(
  call: Call,
  request: Request,
  tables: Tables,
  toNumber: (PhoneNumber: string) => PhoneNumber,
): Promise<PhoneNumber> {
  const range = toLeaseRange(call, request);
  for (;;) {
    const index = await tables.numberRanges.next(range.rangeKey);
    if (index >= range.count) {
      throw call.refuse('ConflictException', {
        Message: `No ${request.NumberType} number of ${request.IsoCountryCode} that fits the request is left.`,
        ResourceType: 'phone-number',
      });
    }
    const candidate = range.candidateAt(index);
    if (candidate === undefined) continue;
    const number = toNumber(candidate);
    if (await tables.phoneNumbers.lease(number)) return number;
  }
}

function toLeaseRange(call: Call, request: Request): LeaseRange {
  const [preference] = request.NumberPreference ?? [];
  if (preference === undefined) {
    const plan = createNumberPlan(request.IsoCountryCode, request.NumberType);
    if (plan !== undefined) return plan;
    throw toInvalid(
      call,
      'IsoCountryCode',
      `names no country with ${request.NumberType} numbers to lease`,
    );
  }
  // Sorted, so that equal sets of filters share one counter.
  const [type] = preference.PreferenceType;
  const filters = [...preference.Filter].sort();
  const range = createPreferredRange({ PreferenceType: [type], Filter: filters });
  if (range.count === 0) {
    throw toInvalid(
      call,
      'NumberPreference.0.Filter',
      'matches no phone number of the US',
      'INVALID_FILTER_VALUES',
    );
  }
  return { ...range, rangeKey: `US:preferred:${type}:${filters.join(',')}` };
}
