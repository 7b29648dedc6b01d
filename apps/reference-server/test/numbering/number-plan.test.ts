import type { schemas } from '@numberkit/contract/phone-numbers';
import { getCountries, isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { countryOfNumber } from '../../src/numbering/country-of-number.js';
import {
  createNumberPlan,
  type NumberPlan,
  tollFreePrefixes,
} from '../../src/numbering/number-plan.js';
import { toCandidatesAt, toSpreadIndexes } from './spread-indexes.js';
import { toCandidates } from './to-candidates.js';

describe('the numbers of a country', () => {
  const countries = getCountries().filter((country) => country !== 'EH');

  it.each(countries)('of %s are valid, its own, and each handed out once', (country) => {
    const plan = planOf(country, 'LONG_CODE');
    const numbers = toCandidatesAt(plan, toSpreadIndexes(plan, 40));
    expect(numbers.length).toBeGreaterThan(10);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => !isValidPhoneNumber(number))).toEqual([]);
    expect(numbers.filter((number) => countryOfNumber(number) !== country)).toEqual([]);
  });

  it('are at least a hundred, in the smallest plan too', () => {
    const small = countries.filter((country) => planOf(country, 'LONG_CODE').count < 5_000);
    const counts = small.map((country) => [...toCandidates(planOf(country, 'LONG_CODE'))].length);
    expect(Math.min(...counts)).toBeGreaterThan(100);
  });

  it('have no long stretch of indexes to skip before the first hundred', () => {
    const skipping = countries.filter((country) => {
      const plan = planOf(country, 'LONG_CODE');
      return toCandidatesAt(plan, toIndexes(0, 200)).length < 100;
    });
    expect(skipping).toEqual([]);
  });

  // Databases keep indexes: another order would hand out numbers twice.
  it('have the same indexes in every release', () => {
    const plan = planOf('GB', 'LONG_CODE');
    expect(toCandidatesAt(plan, [0, 10_000, 20_000, 3_000_000])).toEqual([
      '+442079460000',
      '+441174960714',
      '+447400003416',
    ]);
  });

  it.each(['ZZ', 'AQ', 'us', '', 'EH'])('do not exist for %j', (country) => {
    expect(createNumberPlan(country, 'LONG_CODE')).toBeUndefined();
  });

  it('end: an index outside of the plan has none', () => {
    const plan = planOf('US', 'LONG_CODE');
    expect(plan.candidateAt(plan.count)).toBeUndefined();
    expect(plan.candidateAt(-1)).toBeUndefined();
  });
});

describe('the numbers of the US', () => {
  it('leave room for two million long codes, the first ones all different and valid', () => {
    const plan = planOf('US', 'LONG_CODE');
    expect(plan.count).toBeGreaterThan(2_000_000);
    const numbers = toCandidatesAt(plan, toIndexes(0, 60_000));
    expect(new Set(numbers).size).toBe(60_000);
    expect(numbers.filter((number) => countryOfNumber(number) !== 'US')).toEqual([]);
  });

  it('stay dense: ten thousand indexes from a million and from two million on have a number each', () => {
    const plan = planOf('US', 'LONG_CODE');
    for (const from of [1_000_000, 2_000_000]) {
      expect(new Set(toCandidatesAt(plan, toIndexes(from, 10_000))).size).toBe(10_000);
    }
  });

  it('are shared by long codes, 10DLC and simulator numbers: one range, one counter', () => {
    const keys = (['LONG_CODE', 'TEN_DLC', 'SIMULATOR'] as const).map(
      (t) => planOf('US', t).rangeKey,
    );
    expect(keys).toEqual(['US:geographic', 'US:geographic', 'US:geographic']);
  });

  it('that are toll-free have the service’s prefixes, all six, and a range of their own', () => {
    const plan = planOf('US', 'TOLL_FREE');
    expect(plan.rangeKey).toBe('US:toll-free');
    const numbers = toCandidatesAt(plan, toSpreadIndexes(plan, 500));
    expect(numbers.every((number) => isValidPhoneNumber(number))).toBe(true);
    expect([...new Set(numbers.map((number) => number.slice(2, 5)))].toSorted()).toEqual(
      tollFreePrefixes,
    );
  });

  it.each(['TOLL_FREE', 'TEN_DLC', 'SIMULATOR'] as const)(
    'alone include %s numbers',
    (numberType) => {
      expect(createNumberPlan('CA', numberType)).toBeUndefined();
      expect(createNumberPlan('GB', numberType)).toBeUndefined();
    },
  );
});

function toIndexes(from: number, length: number): readonly number[] {
  return Array.from({ length }, (_, k) => from + k);
}

function planOf(country: string, numberType: schemas.NumberType): NumberPlan {
  const plan = createNumberPlan(country, numberType);
  if (plan === undefined) throw new Error(`${country} has no ${numberType} numbers`);
  return plan;
}
