import type { CountryCode } from 'libphonenumber-js/max';
import { areaCodesOf } from './area-codes.js';
import { toNeighbourhood } from './neighbourhood.js';
import { createTemplate, type NumberTemplate, toAnyDigits } from './number-template.js';
import { createOwnershipCheck } from './ownership-check.js';

/** Valid numbers of a country that are not set aside for fiction: what a real lease would give. */
export function toOrdinaryTemplate(country: CountryCode): NumberTemplate {
  return country === 'US' ? toLines(areaCodesOf('US')) : toNeighbourhood(country);
}

/**
 * All lines of US or toll-free area codes, told apart by area code and first digit of the exchange:
 * libphonenumber's ranges for the US say nothing about later digits.
 */
export function toLines(areaCodes: readonly string[]): NumberTemplate {
  const isValid = createOwnershipCheck('US');
  const heads = areaCodes.flatMap((code) => Array.from('23456789', (digit) => `+1${code}${digit}`));
  return createTemplate(
    heads.filter((head) => isValid(`${head}000000`)),
    toAnyDigits(6),
  );
}
