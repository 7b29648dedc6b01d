import type { Input, Output } from '@numberkit/contract';
import type { Operation, OperationCall } from '../context.js';
import type { Tables } from '../storage/tables.js';
import { answerOnce } from './rules/idempotency.js';
import { leaseNumber } from './rules/lease-number.js';
import { monthlyLeasingPrice } from './rules/monthly-leasing-price.js';
import { findPool, findRegistration, pickOptOutList } from './rules/number-resources.js';
import { checkNumberWish } from './rules/number-request.js';
import { toPhoneNumberBody } from './rules/phone-number-body.js';
import { checkTags } from './rules/tags.js';
import { toTokenReuse } from './rules/token-reuse.js';

type Call = OperationCall<'requestPhoneNumber'>;
type Wish = Input<'requestPhoneNumber'>;

/** Leases one origination number. */
export const requestPhoneNumber: Operation<'requestPhoneNumber'> = async (input, call) => {
  const { PoolId, ...rest } = input;
  const wish: Wish = PoolId === undefined || PoolId === '' ? rest : input;
  checkNumberWish(call, wish);
  checkTags(call, wish.Tags ?? []);
  const token = wish.ClientToken;
  const refuseReuse = () => call.refuse('ConflictException', toTokenReuse(token));
  const body = await answerOnce({ ...call, token, parameters: wish, refuseReuse }, (tables) =>
    lease(call, wish, tables),
  );
  return { status: 200, body };
};

async function lease(
  call: Call,
  wish: Wish,
  tables: Tables,
): Promise<Output<'requestPhoneNumber'>> {
  const { clock, newId, rules, scope } = call.context;
  const pool = await findPool(call, wish, tables);
  const registration = await findRegistration(call, wish, tables);
  const OptOutListName = await pickOptOutList(call, wish, pool, tables);
  if (!(await tables.phoneNumbers.reserve(rules.phoneNumberQuota))) {
    throw call.refuse('ServiceQuotaExceededException', {
      Message: `The account already leases ${rules.phoneNumberQuota} phone numbers in ${scope.region}.`,
      Reason: 'PHONE_NUMBERS_PER_ACCOUNT',
    });
  }
  const number = await leaseNumber(call, wish, tables, (PhoneNumber) => ({
    PhoneNumberId: `phone-${newId()}`,
    PhoneNumber,
    IsoCountryCode: wish.IsoCountryCode,
    MessageType: wish.MessageType,
    NumberCapabilities: wish.NumberCapabilities,
    NumberType: wish.NumberType,
    MonthlyLeasingPrice: monthlyLeasingPrice,
    OptOutListName,
    InternationalSendingEnabled: wish.InternationalSendingEnabled ?? false,
    DeletionProtectionEnabled: wish.DeletionProtectionEnabled ?? false,
    PoolId: pool?.PoolId,
    RegistrationId: registration?.RegistrationId,
    Tags: wish.Tags,
    CreatedTimestamp: clock.now(),
  }));
  if (pool !== undefined) {
    await tables.pools.settle({ ...pool, MessageType: wish.MessageType, OptOutListName });
  }
  return toPhoneNumberBody(number, scope, 'PENDING');
}
