import type { controlSchemas } from '@numberkit/contract/control';
import { toPhoneNumberBody } from '../../operations/rules/phone-number-body.js';
import { toPhoneNumberStatus } from '../../operations/rules/phone-number-status.js';
import type { Page } from '../../storage/to-page.js';
import type { KeyedItem, StateView } from './state-kinds.js';

/** A page of the leased numbers, each with the status that its registration and the clock give it. */
export async function readPhoneNumbers(
  { scope, tables, rules, now }: StateView,
  page: Page,
): Promise<KeyedItem<controlSchemas.AccountState['phoneNumbers'][number]>[]> {
  const numbers = await tables.phoneNumbers.list(page);
  const ids = new Set(numbers.flatMap(({ RegistrationId: id }) => (id === undefined ? [] : [id])));
  const found = ids.size === 0 ? [] : await tables.registrations.findAll([...ids]);
  const registrations = new Map(found.map((one) => [one.RegistrationId, one]));
  return numbers.map((number) => {
    const registration = registrations.get(number.RegistrationId ?? '');
    const status = toPhoneNumberStatus(number, registration, now, rules.activationDelay);
    return { item: toPhoneNumberBody(number, scope, status), key: [number.PhoneNumberId] };
  });
}
