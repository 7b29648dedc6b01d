import type { Input } from '@numberkit/contract/phone-numbers';
import type { Operation, OperationCall } from '../context.js';
import type { InventoryPhoneNumber } from '../storage/inventory-phone-numbers.js';
import { toCurrent, toInventoryBody, toInventoryNumber } from './rules/inventory-number.js';
import { toPlace } from './rules/resource-names.js';

type Call = OperationCall<'updatePhoneNumber'>;
type Request = Input<'updatePhoneNumber'>;

/** Changes the product type or the calling name of one number of the inventory. */
export const updatePhoneNumber: Operation<'updatePhoneNumber'> = async (input, call) => {
  const { clock, rules, scope, storage } = call.context;
  if ((input.ProductType === undefined) === (input.CallingName === undefined)) {
    throw call.refuse('BadRequestException', {
      Message: 'Give either ProductType or CallingName: a call changes one detail.',
    });
  }
  const number = await storage.transaction(scope, async (tables) => {
    const now = clock.now();
    const id = toInventoryNumber(input.phoneNumberId);
    const held =
      id === undefined ? undefined : await tables.inventoryPhoneNumbers.findForUpdate(id);
    if (held === undefined) {
      throw call.refuse('NotFoundException', {
        Message: `The inventory ${toPlace(scope)} has no phone number with this phoneNumberId.`,
      });
    }
    const changed = toChanged(call, toCurrent(held, now, rules.callingNameDelay), input, now);
    await tables.inventoryPhoneNumbers.update(changed);
    return changed;
  });
  return { status: 200, body: { PhoneNumber: toInventoryBody(number) } };
};

function toChanged(
  call: Call,
  number: InventoryPhoneNumber,
  { ProductType, CallingName }: Request,
  now: Date,
): InventoryPhoneNumber {
  if (ProductType !== undefined) checkProductType(call, number, ProductType);
  if (CallingName !== undefined) checkCallingName(call, number);
  if (number.Status === 'DeleteInProgress' || number.Status === 'DeleteFailed') {
    throw call.refuse('ConflictException', {
      Message: `The phone number is being deleted (${number.Status}) and cannot be changed.`,
    });
  }
  const UpdatedTimestamp = now;
  if (ProductType !== undefined) return { ...number, ProductType, UpdatedTimestamp };
  return {
    ...number,
    CallingName,
    CallingNameStatus: 'UpdateInProgress',
    callingNameRequestedAt: now,
    UpdatedTimestamp,
  };
}

function checkProductType(
  call: Call,
  number: InventoryPhoneNumber,
  ProductType: NonNullable<Request['ProductType']>,
): void {
  if (number.Type === 'TollFree' && ProductType === 'BusinessCalling') {
    throw call.refuse('BadRequestException', {
      Message: 'ProductType BusinessCalling is not possible for a toll-free number.',
    });
  }
  if (number.Country !== 'US' && ProductType !== 'SipMediaApplicationDialIn') {
    throw call.refuse('BadRequestException', {
      Message: 'ProductType of a number outside the US must be SipMediaApplicationDialIn.',
    });
  }
  if (number.Status !== 'Unassigned') {
    throw call.refuse('ConflictException', {
      Message: `ProductType can change only while the number is Unassigned; it is ${number.Status}.`,
    });
  }
}

function checkCallingName(call: Call, number: InventoryPhoneNumber): void {
  if (number.Type === 'TollFree') {
    throw call.refuse('BadRequestException', {
      Message: 'CallingName is not possible for a toll-free number.',
    });
  }
  if (number.CallingNameStatus === 'UpdateInProgress') {
    throw call.refuse('ConflictException', {
      Message: 'CallingName is still being changed; repeat the request when that is complete.',
    });
  }
}
