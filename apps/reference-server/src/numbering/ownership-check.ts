import parsePhoneNumber, {
  type CountryCode,
  getCountryCallingCode,
  PhoneNumber,
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max';

/**
 * A check whether a number (E.164) is a valid one of this very country. North American toll-free
 * numbers, which no country owns alone, count as those of the US.
 *
 * The check is made for every number handed out, so the main country of a calling code takes the
 * short way: a number built without naming a country is judged by the main country's plan, at a
 * quarter of what finding its country first would cost.
 */
export function createOwnershipCheck(country: CountryCode): (e164: string) => boolean {
  const [mainCountry] = metadata.country_calling_codes[getCountryCallingCode(country)] ?? [];
  if (country === mainCountry) return (e164) => new PhoneNumber(e164).isValid();
  return (e164) => {
    const number = parsePhoneNumber(e164, { extract: false });
    return number?.country === country && number.number === e164 && number.isValid();
  };
}
