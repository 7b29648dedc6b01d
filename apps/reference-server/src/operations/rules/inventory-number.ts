import type { schemas } from '@numberkit/contract/phone-numbers';
import { isText } from '@numberkit/server-stubs';
import type { InventoryPhoneNumber } from '../../storage/inventory-phone-numbers.js';

/**
 * The E.164 number of a path's phoneNumberId; undefined if there is none. The id in a response is URL-encoded and
 * clients encode it once more, so that one layer may be left here. The contract's rules were checked before this
 * decoding: the decoded value can contain U+0000.
 */
export function toInventoryNumber(phoneNumberId: string): string | undefined {
  try {
    const number = decodeURIComponent(phoneNumberId);
    return isText(number) ? number : undefined;
  } catch {
    return undefined;
  }
}

/** The number as responses show it. */
export function toInventoryBody(number: InventoryPhoneNumber): schemas.ChimePhoneNumber {
  const {
    CallingName,
    CallingNameStatus,
    DeletionTimestamp,
    callingNameRequestedAt: _,
    ...always
  } = number;
  return {
    PhoneNumberId: encodeURIComponent(number.E164PhoneNumber),
    ...always,
    ...(CallingName !== undefined && { CallingName }),
    ...(CallingNameStatus !== undefined && { CallingNameStatus }),
    ...(DeletionTimestamp !== undefined && { DeletionTimestamp }),
  };
}

/** The number as it is now: a change of its calling name is complete after `delay` (ms). */
export function toCurrent(
  number: InventoryPhoneNumber,
  now: Date,
  delay: number,
): InventoryPhoneNumber {
  const { CallingNameStatus, callingNameRequestedAt: requested } = number;
  if (CallingNameStatus !== 'UpdateInProgress' || requested === undefined) return number;
  if (now.getTime() < requested.getTime() + delay) return number;
  const done = { ...number, callingNameRequestedAt: undefined };
  return number.CallingName === ''
    ? { ...done, CallingName: undefined, CallingNameStatus: 'Unassigned' }
    : { ...done, CallingNameStatus: 'UpdateSucceeded' };
}
