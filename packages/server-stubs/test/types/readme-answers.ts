import type { Answers, Handler } from '../../src/index.js';

export const updatePhoneNumber: Handler<'updatePhoneNumber', { now: Date }> = async (
  input,
  { context },
): Promise<Answers<'updatePhoneNumber'>> => ({
  status: 200,
  body: { PhoneNumber: { PhoneNumberId: input.phoneNumberId, UpdatedTimestamp: context.now } },
});
