import { describe, expect, it } from 'vitest';
import { createCandidateRange, createTemplate } from '../../src/numbering/candidate-range.js';
import { toCandidates } from './to-candidates.js';

const range = createCandidateRange({
  fiction: [createTemplate(['+11', '+12'], ['01'])],
  ordinary: [createTemplate(['+1'], ['12', '0123'])],
  isValid: (e164) => e164 !== '+113',
});

describe('a candidate range', () => {
  it('draws the numbers for fiction first, then the others', () => {
    expect([...toCandidates(range)]).toEqual([
      '+110',
      '+120',
      '+111',
      '+121',
      '+112',
      '+122',
      '+123',
    ]);
    expect(range.fictionCount).toBe(4);
  });

  it('skips a number that came up before, and one that is not valid', () => {
    expect(range.count).toBe(12);
    expect(range.candidateAt(4)).toBeUndefined();
    expect(range.candidateAt(7)).toBeUndefined();
  });

  it('goes on from any index', () => {
    expect([...toCandidates(range, 6)]).toEqual(['+112', '+122', '+123']);
  });

  it('has nothing outside of its indexes', () => {
    expect([-1, 12, 13].map((index) => range.candidateAt(index))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('of nothing is empty', () => {
    const empty = createCandidateRange({ fiction: [], ordinary: [], isValid: () => true });
    expect([...toCandidates(empty)]).toEqual([]);
    expect(empty.candidateAt(0)).toBeUndefined();
  });
});

describe('a number template', () => {
  const template = createTemplate(['+44', '+1206'], ['12', '0123456789']);

  it('has every number it gives, each once', () => {
    const numbers = Array.from({ length: template.count }, (_, index) => template.numberAt(index));
    expect(new Set(numbers).size).toBe(40);
    expect(numbers.every((number) => template.has(number))).toBe(true);
  });

  it.each(['+4430', '+441', '+4410 ', '+120710', '+44110'])('does not have %s', (number) => {
    expect(template.has(number)).toBe(false);
  });
});
