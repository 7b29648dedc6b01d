import type { Input } from '@numberkit/contract/phone-numbers';
import type { Operation, OperationCall } from '../context.js';
import type { PhoneNumber } from '../storage/phone-numbers.js';
import type { Tables } from '../storage/tables.js';
import {
  type PhoneNumberBody,
  readPhoneNumberBodies,
  toPhoneNumberBody,
} from './rules/phone-number-body.js';
import { requireResource, toInvalid } from './rules/refusals.js';

type Call = OperationCall<'updateOriginationPhoneNumber'>;
type Request = Input<'updateOriginationPhoneNumber'>;

/** Changes settings of a leased number. */
export const updateOriginationPhoneNumber: Operation<'updateOriginationPhoneNumber'> = async (
  input,
  call,
) => {
  const { clock, scope, storage } = call.context;
  const body = await storage.transaction(scope, async (tables) => {
    const { findForUpdate } = tables.phoneNumbers;
    const number = await requireResource(
      call,
      'PhoneNumberId',
      input.PhoneNumberId,
      'phone-number',
      findForUpdate,
    );
    checkPool(call, number);
    const changed = toChanged(number, input, await pickOptOutList(call, input, number, tables));
    checkTwoWay(call, input, changed);
    checkInternationalSending(call, changed);
    const [shown] = await readPhoneNumberBodies(call.context, tables, [number], clock.now());
    checkStatus(call, number, changed, shown);
    await tables.phoneNumbers.update(changed);
    return toPhoneNumberBody(changed, scope, shown?.Status ?? 'ACTIVE');
  });
  return { status: 200, body };
};

function checkPool(call: Call, { PhoneNumberId, PoolId }: PhoneNumber): void {
  if (PoolId === undefined) return;
  throw call.refuse('ConflictException', {
    Message: `The phone number is associated with the pool ${PoolId}, and cannot be changed there.`,
    Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL',
    ResourceType: 'phone-number',
    ResourceId: PhoneNumberId,
  });
}

async function pickOptOutList(
  call: Call,
  { OptOutListName: reference }: Request,
  number: PhoneNumber,
  tables: Tables,
): Promise<string> {
  if (reference === undefined) return number.OptOutListName;
  const { find } = tables.optOutLists;
  const list = await requireResource(call, 'OptOutListName', reference, 'opt-out-list', find);
  return list.OptOutListName;
}

/** The number with the settings of a request; those that the request leaves out stay. */
function toChanged(number: PhoneNumber, request: Request, OptOutListName: string): PhoneNumber {
  // A number that receives no messages has no channel, unless the same request gives it one.
  const channel = request.TwoWayEnabled === false ? undefined : number;
  return {
    ...number,
    OptOutListName,
    TwoWayEnabled: request.TwoWayEnabled ?? number.TwoWayEnabled,
    TwoWayChannelArn: request.TwoWayChannelArn ?? channel?.TwoWayChannelArn,
    TwoWayChannelRole: request.TwoWayChannelRole ?? channel?.TwoWayChannelRole,
    SelfManagedOptOutsEnabled:
      request.SelfManagedOptOutsEnabled ?? number.SelfManagedOptOutsEnabled,
    InternationalSendingEnabled:
      request.InternationalSendingEnabled ?? number.InternationalSendingEnabled,
    DeletionProtectionEnabled:
      request.DeletionProtectionEnabled ?? number.DeletionProtectionEnabled,
  };
}

function checkTwoWay(call: Call, request: Request, changed: PhoneNumber): void {
  if (request.TwoWayEnabled !== true || changed.TwoWayChannelArn !== undefined) return;
  throw toInvalid(
    call,
    'TwoWayChannelArn',
    'is missing: a number that receives messages needs a channel',
    'TWO_WAY_CHANNEL_NOT_PRESENT',
  );
}

function checkInternationalSending(call: Call, changed: PhoneNumber): void {
  const { InternationalSendingEnabled, IsoCountryCode, NumberType } = changed;
  if (!InternationalSendingEnabled) return;
  if (NumberType === 'TOLL_FREE' && IsoCountryCode === 'US') return;
  throw toInvalid(
    call,
    'InternationalSendingEnabled',
    'is possible only for a TOLL_FREE number of the US',
    'INTERNATIONAL_SENDING_NOT_SUPPORTED',
  );
}

/** A number that is not active changes in nothing but its deletion protection. */
function checkStatus(
  call: Call,
  number: PhoneNumber,
  { DeletionProtectionEnabled: _, ...changed }: PhoneNumber,
  shown: PhoneNumberBody | undefined,
): void {
  const isSame = Object.entries(changed).every(
    ([name, value]) => Reflect.get(number, name) === value,
  );
  if (isSame || shown === undefined || shown.Status === 'ACTIVE') return;
  throw call.refuse('ConflictException', {
    Message: `The phone number is ${shown.Status}; it must be ACTIVE to be changed.`,
    Reason: 'RESOURCE_NOT_ACTIVE',
    ResourceType: 'phone-number',
    ResourceId: number.PhoneNumberId,
  });
}
