import type { Context } from '../../context.js';
import type { PhoneNumber } from '../../storage/phone-numbers.js';
import type { Tables } from '../../storage/tables.js';
import {
  type PhoneNumberBody,
  toPhoneNumberBody,
  toPhoneNumberStatus,
} from './phone-number-body.js';

/** Leased numbers as responses show them, each with the status that its registration and the clock give it. */
export async function readPhoneNumberBodies(
  { rules, scope }: Pick<Context, 'rules' | 'scope'>,
  tables: Tables,
  numbers: readonly PhoneNumber[],
  now: Date,
): Promise<PhoneNumberBody[]> {
  const ids = new Set(numbers.flatMap(({ RegistrationId: id }) => (id === undefined ? [] : [id])));
  const found = ids.size === 0 ? [] : await tables.registrations.findAll([...ids]);
  const registrations = new Map(found.map((one) => [one.RegistrationId, one]));
  return numbers.map((number) => {
    const registration = registrations.get(number.RegistrationId ?? '');
    const status = toPhoneNumberStatus(number, registration, now, rules.activationDelay);
    return toPhoneNumberBody(number, scope, status);
  });
}
