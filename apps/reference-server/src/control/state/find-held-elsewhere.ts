import type { controlSchemas } from '@numberkit/contract/control';
import type { Fixtures } from '../../fixtures/fixtures.js';
import type { Tables } from '../../storage/tables.js';

/** The numbers of fixtures that another account or region has: no number is in two of them. */
export async function findHeldElsewhere(
  { phoneNumbers = [], chimePhoneNumbers = [] }: Fixtures,
  tables: Tables,
): Promise<controlSchemas.ProblemError[]> {
  const held = await tables.phoneNumbers.findHeld([
    ...phoneNumbers.map((one) => one.PhoneNumber),
    ...chimePhoneNumbers.map((one) => one.E164PhoneNumber),
  ]);
  const ids = phoneNumbers.flatMap(({ PhoneNumberId: id }) => (id === undefined ? [] : [id]));
  const heldIds = await tables.phoneNumbers.findHeldIds(ids);
  const reason = 'is held by another account or region';
  return [
    ...phoneNumbers.flatMap(({ PhoneNumber, PhoneNumberId = '' }, index) => [
      ...(held.has(PhoneNumber) ? [{ member: `phoneNumbers.${index}.PhoneNumber`, reason }] : []),
      ...(heldIds.has(PhoneNumberId)
        ? [{ member: `phoneNumbers.${index}.PhoneNumberId`, reason }]
        : []),
    ]),
    ...chimePhoneNumbers.flatMap(({ E164PhoneNumber }, index) =>
      held.has(E164PhoneNumber)
        ? [{ member: `chimePhoneNumbers.${index}.E164PhoneNumber`, reason }]
        : [],
    ),
  ];
}
