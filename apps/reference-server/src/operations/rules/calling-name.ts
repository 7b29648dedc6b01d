import type { InventoryPhoneNumber } from '../../storage/inventory-phone-numbers.js';

/** The number as it is now: a change of its calling name is complete once `delay` (ms) is over. */
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
