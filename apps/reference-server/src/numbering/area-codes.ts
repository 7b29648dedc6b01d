import type { CountryCode } from 'libphonenumber-js/max';
import { subscriberCountryOf } from './subscriber-number.js';

let knownAreaCodes: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The North American area codes of a country whose fiction lines (555-0100 and on) are valid
 * numbers there; toll-free, premium and personal codes left out. None for other countries.
 *
 * libphonenumber has no list of area codes, so each three-digit code is tried once, at first use.
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
