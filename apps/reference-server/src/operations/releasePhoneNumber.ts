import type { Operation, OperationCall } from '../context.js';
import type { PhoneNumber } from '../storage/phone-numbers.js';
import { toPhoneNumberBody } from './rules/phone-number-body.js';
import { requireResource } from './rules/refusals.js';
import { toTaggedResource } from './rules/resource-names.js';

/** Ends the lease of a number for good. */
export const releasePhoneNumber: Operation<'releasePhoneNumber'> = async (input, call) => {
  const { clock, rules, scope, storage } = call.context;
  const stays = rules.releaseDelay > 0;
  const number = await storage.transaction(scope, async (tables) => {
    const { findForUpdate } = tables.phoneNumbers;
    const found = await requireResource(
      call,
      'PhoneNumberId',
      input.PhoneNumberId,
      'phone-number',
      findForUpdate,
    );
    checkRelease(call, found);
    await tables.phoneNumbers.release(found.PhoneNumberId, stays ? clock.now() : undefined);
    await tables.resourceTags.put(toTaggedResource('phone-number', found.PhoneNumberId), []);
    return found;
  });
  const {
    InternationalSendingEnabled: _,
    DeletionProtectionEnabled: __,
    PoolId: ___,
    ...body
  } = toPhoneNumberBody(number, scope, stays ? 'DISASSOCIATING' : 'DELETED');
  return { status: 200, body };
};

function checkRelease(call: OperationCall<'releasePhoneNumber'>, number: PhoneNumber): void {
  const { DeletionProtectionEnabled, PhoneNumberId, PoolId } = number;
  const resource = { ResourceType: 'phone-number', ResourceId: PhoneNumberId } as const;
  if (DeletionProtectionEnabled) {
    throw call.refuse('ConflictException', {
      Message: 'The phone number has deletion protection; turn that off first.',
      Reason: 'DELETION_PROTECTION_ENABLED',
      ...resource,
    });
  }
  if (PoolId !== undefined) {
    throw call.refuse('ConflictException', {
      Message: `The phone number is associated with the pool ${PoolId}.`,
      Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL',
      ...resource,
    });
  }
}
