import type { schemas } from '@numberkit/contract/phone-numbers';
import parsePhoneNumber from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { countryOfNumber } from '../../src/numbering/country-of-number.js';
import { createPreferredRange } from '../../src/numbering/number-preference.js';
import { toCandidates } from './to-candidates.js';

describe('a preferred number', () => {
  it.each(['206', '1206', '+1206'])('that starts with %s is one of area code 206', (filter) => {
    const numbers = take(toNumbers('StartsWith', filter), 300);
    expect(numbers.every((number) => number.startsWith('+1206'))).toBe(true);
    expect(numbers[0]).toBe('+12065550100');
    expect(numbers.slice(0, 100).every((number) => number.includes('55501'))).toBe(true);
    expect(numbers[100]).toBe('+12062999999');
  });

  it('that starts with +1 may be any', () => {
    const any = createPreferredRange(preferring('StartsWith', '+1')).count;
    expect(any).toBeGreaterThan(2_000_000);
    expect(createPreferredRange(preferring('Contains', '+1')).count).toBe(any);
  });

  it('ends with the filter, fiction first, then any exchange', () => {
    const numbers = take(toNumbers('EndsWith', '0142'), 2_000);
    expect(numbers[0]).toBe('+12015550142');
    expect(numbers.every((number) => number.endsWith('0142'))).toBe(true);
    expect(numbers.some((number) => !number.includes('5550142'))).toBe(true);
  });

  it.each(['20', '55', '555', '00', '5550', '0100', '2345678'])(
    'contains %s, each number once',
    (filter) => {
      const numbers = take(toNumbers('Contains', filter), 20_000);
      expect(numbers.filter((number) => !number.slice(2).includes(filter))).toEqual([]);
      expect(numbers.filter((number) => countryOfNumber(number) !== 'US')).toEqual([]);
      expect(new Set(numbers).size).toBe(numbers.length);
    },
  );

  it.each([
    ['EndsWith', '777777', 4],
    ['EndsWith', '5550123', 3],
    ['Contains', '1234567', 3],
    ['Contains', '5550100', 3],
    ['Contains', '12121212', 2],
    ['StartsWith', '9835550', 3],
  ] as const)('%s %s is missed by no search: all that exist are found', (type, filter, spare) => {
    const found = [...toNumbers(type, filter)];
    expect(found.toSorted()).toEqual(toEveryNumber(type, filter, spare));
  });

  it.each([
    ['StartsWith', '888'],
    ['StartsWith', '9836'],
    ['StartsWith', '11'],
    ['StartsWith', '+44'],
    ['StartsWith', '416'],
    ['StartsWith', '206555010012'],
    ['EndsWith', '+1206'],
    ['EndsWith', '999999999'],
    ['EndsWith', '22065550100'],
    ['Contains', '+206'],
    ['Contains', '0000000000'],
    ['ExactMatch', '206555'],
  ] as const)('does not exist for %s %s', (type, filter) => {
    expect(createPreferredRange(preferring(type, filter)).count).toBe(0);
  });

  it.each(['EndsWith', 'Contains', 'StartsWith', 'ExactMatch'] as const)(
    'may be given as a whole to %s',
    (type) => {
      expect([...toNumbers(type, '+12065550142')]).toEqual(['+12065550142']);
      expect([...toNumbers(type, '12065550142')]).toEqual(['+12065550142']);
      expect([...toNumbers(type, '2065550142')]).toEqual(['+12065550142']);
    },
  );

  it('is looked for neither across the country code nor in it', () => {
    const numbers = take(toNumbers('Contains', '1206'), 5_000);
    expect(numbers.every((number) => number.slice(2).includes('1206'))).toBe(true);
  });
});

describe('exactly preferred numbers', () => {
  it('are given once each, those for fiction first, without the ones that cannot be', () => {
    const filters = ['2062345678', '+12065550142', '12065550142', '+442079460100', '8885550100'];
    expect([...toNumbers('ExactMatch', ...filters)]).toEqual(['+12065550142', '+12062345678']);
  });
});

function toNumbers(type: schemas.NumberPreferenceType, ...filters: string[]): Iterable<string> {
  return toCandidates(createPreferredRange(preferring(type, ...filters)));
}

function preferring(
  type: schemas.NumberPreferenceType,
  ...filters: string[]
): schemas.NumberPreference {
  return { PreferenceType: [type], Filter: filters };
}

function take(numbers: Iterable<string>, most: number): readonly string[] {
  const taken: string[] = [];
  for (const number of numbers) {
    if (taken.push(number) === most) break;
  }
  return taken;
}

/** By trying all digits in all places: what the filter must find. */
function toEveryNumber(type: string, filter: string, spare: number): readonly string[] {
  const found = new Set<string>();
  for (let rest = 0; rest < 10 ** spare; rest += 1) {
    const digits = String(rest).padStart(spare, '0');
    for (let at = 0; at <= spare; at += 1) {
      if (type === 'StartsWith' && at > 0) continue;
      if (type === 'EndsWith' && at < spare) continue;
      const number = parsePhoneNumber(`+1${digits.slice(0, at)}${filter}${digits.slice(at)}`);
      if (number?.country !== 'US' || number.getType() !== 'FIXED_LINE_OR_MOBILE') continue;
      found.add(number.number);
    }
  }
  return [...found].toSorted();
}
