import { type CountryCode, getCountryCallingCode, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { anyDigit, createTemplate, type NumberTemplate, toAnyDigits } from './candidate-range.js';
import { areaCodesOf, createCountryCheck, subscriberCountryOf } from './country-of-number.js';

/** Valid numbers of a country that are not set aside for fiction, as a real lease would return them. */
export function toOrdinaryTemplate(country: CountryCode): NumberTemplate {
  return country === 'US' ? toLines(areaCodesOf('US')) : toNeighbourhood(country);
}

/**
 * All lines of US or toll-free area codes. Only the area code and the first digit of the exchange are checked:
 * libphonenumber's ranges for the US do not restrict later digits.
 */
export function toLines(areaCodes: readonly string[]): NumberTemplate {
  const isValid = createCountryCheck('US');
  const prefixes = areaCodes.flatMap((code) =>
    Array.from('23456789', (digit) => `+1${code}${digit}`),
  );
  return createTemplate(
    prefixes.filter((prefix) => isValid(`${prefix}000000`)),
    toAnyDigits(6),
  );
}

// A number of a range of its own for each country whose mobile range equals that of the calling code's
// main country. Western Sahara has none. Source: libphonenumber's ranges.
const numbersOfTheirOwn: Partial<Record<CountryCode, string>> = {
  AX: '18123456',
  BL: '590270000',
  CC: '891621234',
  CX: '891641234',
  IM: '7624512345',
  MF: '590300000',
  SJ: '79123456',
  VA: '0669812345',
};

const maxTried = 2;
const maxFree = 4;

/**
 * The numbers around a country's example number, a mobile one if there is one. All values of two digits are
 * tried to find the prefixes of its subscribers' numbers; the last four digits are free: up to a million numbers,
 * nearly all of them valid. Fewer digits vary where the plan's numbers are short.
 */
function toNeighbourhood(country: CountryCode): NumberTemplate {
  const example =
    numbersOfTheirOwn[country] ?? getExampleNumber(country, examples)?.nationalNumber ?? '';
  // The first digit stays, since it determines the kind of number.
  const stem = example.slice(0, Math.max(1, example.length - maxTried - maxFree));
  const free = Math.min(maxFree, example.length - stem.length);
  const tried = example.length - stem.length - free;
  const tail = example.slice(example.length - free);

  const prefixes = toDigitStrings(tried).map(
    (digits) => `+${getCountryCallingCode(country)}${stem}${digits}`,
  );
  return createTemplate(
    prefixes.filter((prefix) => subscriberCountryOf(prefix + tail) === country),
    Array.from(tail, toDigitsFrom),
  );
}

// Starts with the example's own digit: numbers next to a valid one are most likely valid.
function toDigitsFrom(first: string): string {
  const at = anyDigit.indexOf(first);
  return anyDigit.slice(at) + anyDigit.slice(0, at);
}

/** Every string of this many digits; for 0 only the empty one. */
function toDigitStrings(length: number): readonly string[] {
  return Array.from({ length: 10 ** length }, (_, index) =>
    length === 0 ? '' : String(index).padStart(length, '0'),
  );
}
