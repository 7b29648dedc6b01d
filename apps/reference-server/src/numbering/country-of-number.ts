import parsePhoneNumber from 'libphonenumber-js/max';

// The North American plan's own services: one range for all its countries, assigned to none of them.
const servicesOfTheWholePlan: ReadonlySet<string | undefined> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'PERSONAL_NUMBER',
]);

/** The number in E.164, with the '+' that requests may leave out. */
export function toE164(number: string): string {
  return number.startsWith('+') ? number : `+${number}`;
}

/**
 * The country a number belongs to, as ISO 3166-1 alpha-2, by the numbering-plan metadata of
 * libphonenumber; undefined when the number belongs to no single country.
 *
 * Countries that share a calling code are told apart by their ranges (+1 US, CA, PR; +7 RU, KZ;
 * +44 GB, JE, GG, IM). Where a smaller country's range cannot be told from that of the code's main
 * country (Australian mobiles are also those of Christmas Island), it is the main country's.
 *
 * No single country: international services (+800, +882); in the North American plan toll-free
 * (8XX), premium (900) and personal numbers (5XX), which all its countries share; under a shared
 * calling code, a number in nobody's range; anywhere, a number of a length its plan does not have.
 * A possible number outside the assigned ranges of a code of one country is still that country's.
 *
 * @param e164 the number with its '+'
 */
export function countryOfNumber(e164: string): string | undefined {
  const number = parsePhoneNumber(e164, { extract: false });
  if (!number?.isPossible()) return undefined;
  // libphonenumber gives what all countries of the plan share to the first of them.
  const isShared = number.country === 'US' && servicesOfTheWholePlan.has(number.getType());
  return isShared ? undefined : number.country;
}
