import { describe, expect, it } from 'vitest';
import { canListAllViolations } from '../src/index.js';

describe('canListAllViolations', () => {
  it.each([
    undefined,
    null,
    'x'.repeat(1_000_000),
    {},
    { Tags: Array(1999).fill({ Key: 'k', Value: '' }) },
    Array(6000).fill(1),
  ])('is true for absent, plain and small values (%#)', (value) => {
    expect(canListAllViolations(value)).toBe(true);
  });

  it.each([
    [Array(6001).fill(1)],
    [{ a: { b: Array(6000).fill([]) } }],
    [Object.fromEntries(Array.from({ length: 6001 }, (_, index) => [`m${index}`, 1]))],
    [JSON.parse('['.repeat(7000) + ']'.repeat(7000))],
  ])('is false for values with too many values in them, wide or deep (%#)', (value) => {
    expect(canListAllViolations(value)).toBe(false);
  });

  it('does not look at the rest of a value that is too large', () => {
    let looks = 0;
    const list = new Proxy(Array(100_000).fill(1), {
      get(target, name, receiver) {
        looks += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    expect(canListAllViolations(list)).toBe(false);
    expect(looks).toBeLessThanOrEqual(6000);
  });
});
