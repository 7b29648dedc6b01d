import { describe, expect, it } from 'vitest';
import { createNumberPlan } from '../../src/numbering/number-plan.js';

describe('numbers set aside for fiction', () => {
  it.each(['US', 'CA', 'PR', 'DO', 'JM', 'VC', 'VI', 'GU', 'MP'])(
    'come first in %s: 555-0100 to 555-0199 of its area codes',
    (country) => {
      const numbers = toFictionNumbers(country);
      expect(numbers.length).toBeGreaterThanOrEqual(100);
      expect(numbers.filter((number) => !/^\+1\d{3}55501\d\d$/.test(number))).toEqual([]);
    },
  );

  it.each([
    ['AU', /^\+61([2378](5550|7010)\d{4}|49157\d{4})$/, 80_030],
    ['DE', /^\+49(30|69|40|221|89|171|176)\d+$/, 5_200],
    ['FR', /^\+33(19900|26191|35301|46571|53649)\d{4}$/, 50_000],
    ['GB', /^\+44(20794|1\d1496|11[34678]496|191498|28901|29201)/, 14_000],
    ['SE', /^\+46(3139006|4062804|8465004|9803192|7017406)\d\d$/, 495],
  ])('come first in %s: what its regulator lists, all of it valid', (country, form, count) => {
    const numbers = toFictionNumbers(country);
    expect(numbers.length).toBe(count);
    expect(new Set(numbers).size).toBe(count);
    expect(numbers.filter((number) => !form.test(number))).toEqual([]);
  });

  it('come first among toll-free numbers too', () => {
    const plan = createNumberPlan('US', 'TOLL_FREE');
    expect(plan?.fictionCount).toBe(600);
    expect(plan?.candidateAt(0)).toBe('+18335550100');
  });

  it('of Sweden’s mobile block run from 070-174 06 05 to 06 99', () => {
    const mobiles = toFictionNumbers('SE').filter((number) => number.startsWith('+4670'));
    expect(mobiles.length).toBe(95);
    expect([mobiles[0], mobiles.at(-1)]).toEqual(['+46701740605', '+46701740699']);
  });

  it('are followed by ordinary numbers', () => {
    const plan = createNumberPlan('US', 'LONG_CODE');
    expect(plan?.candidateAt(plan.fictionCount)).toBe('+12012000000');
  });
});

/** Every number of the indexes for fiction, so that one to skip is missed in the count. */
function toFictionNumbers(country: string): readonly string[] {
  const plan = createNumberPlan(country, 'LONG_CODE');
  return Array.from({ length: plan?.fictionCount ?? 0 }, (_, index) =>
    plan?.candidateAt(index),
  ).filter((number) => number !== undefined);
}
