import type { Handler, HandlerResult } from '../../src/index.js';

export const updatePhoneNumber: Handler<'updatePhoneNumber', { now: Date }> = async (
  input,
  { context },
): Promise<HandlerResult<'updatePhoneNumber'>> => ({
  status: 200,
  body: { PhoneNumber: { PhoneNumberId: input.phoneNumberId, UpdatedTimestamp: context.now } },
});
