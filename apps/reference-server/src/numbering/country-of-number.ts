import parsePhoneNumber, {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  PhoneNumber,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max';

// The numbering plan has them, ISO 3166-1 does not: Ascension, Tristan da Cunha and Kosovo.
const notInIso3166: readonly string[] = ['AC', 'TA', 'XK'];

/** The countries of ISO 3166-1 that have numbers, sorted. */
export const countries: readonly string[] = getCountries()
  .filter((country) => !notInIso3166.includes(country))
  .sort();

// Services of the whole North American plan: one range for all its countries, assigned to none of them.
const servicesOfTheWholePlan: ReadonlySet<string | undefined> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'PERSONAL_NUMBER',
]);

/** The number in E.164, with the '+' that a request may leave out. */
export function toE164(number: string): string {
  return number.startsWith('+') ? number : `+${number}`;
}

/**
 * The country a number belongs to, as ISO 3166-1 alpha-2, by the numbering-plan metadata of
 * libphonenumber; undefined when the number belongs to no single country.
 *
 * Countries that share a calling code are distinguished by their ranges (+1 US, CA, PR; +7 RU, KZ;
 * +44 GB, JE, GG, IM). A range that a smaller country shares with the code's main country (Australian mobiles
 * are also those of Christmas Island) is the main country's.
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
  // libphonenumber assigns the shared ranges of the plan to the first of its countries.
  const isShared = number.country === 'US' && servicesOfTheWholePlan.has(number.getType());
  return isShared ? undefined : number.country;
}

/**
 * A check whether a number (E.164) is a valid one of this country. North American toll-free numbers, which no
 * single country owns, count as those of the US.
 *
 * The check runs for every leased number. For the main country of a calling code it uses a shortcut:
 * libphonenumber checks a number without a country by the main country's plan, at a quarter of the cost of
 * finding its country first.
 */
export function createCountryCheck(country: CountryCode): (e164: string) => boolean {
  const [mainCountry] = metadata.country_calling_codes[getCountryCallingCode(country)] ?? [];
  if (country === mainCountry) return (e164) => new PhoneNumber(e164).isValid();
  return (e164) => {
    const number = parsePhoneNumber(e164, { extract: false });
    return number?.country === country && number.number === e164 && number.isValid();
  };
}

const subscriberTypes: ReadonlySet<string | undefined> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
]);

/** The country of a subscriber's number (E.164); undefined for toll-free, premium and other services. */
export function subscriberCountryOf(e164: string): string | undefined {
  const number = parsePhoneNumber(e164, { extract: false });
  return subscriberTypes.has(number?.getType()) ? number?.country : undefined;
}

let knownAreaCodes: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The North American area codes of a country whose fiction lines (555-0100 and on) are valid
 * numbers there; toll-free, premium and personal codes left out. None for other countries.
 *
 * libphonenumber has no list of area codes, so each three-digit code is tried once, at the first use.
 */
export function areaCodesOf(country: CountryCode): readonly string[] {
  knownAreaCodes ??= toKnownAreaCodes();
  return [...knownAreaCodes].flatMap(([code, owner]) => (owner === country ? [code] : []));
}

function toKnownAreaCodes(): ReadonlyMap<string, string | undefined> {
  // The plan has no code below 200: a first digit of 0 or 1 is dialled for other purposes.
  const codes = Array.from({ length: 800 }, (_, index) => String(200 + index));
  return new Map(codes.map((code) => [code, subscriberCountryOf(`+1${code}5550100`)]));
}
