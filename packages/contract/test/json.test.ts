import { describe, expect, it, test } from 'vitest';
import { canListAllViolations, findTooDeep, toPrintableJson } from '../src/index.js';

const nest = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);

test.each([
  ['brackets in text', JSON.stringify('['.repeat(2000)), undefined],
  ['brackets in text after a quote', JSON.stringify(`\\"${'{'.repeat(2000)}`), undefined],
  ['lists beside each other', `[${'[],'.repeat(2000)}1]`, undefined],
  ['objects within each other', nest(1001, '{"a":', '}'), 5000],
  ['text that is no JSON', ']]]"', undefined],
])('nesting is distinguished from %s', (_what, text, offset) => {
  expect(findTooDeep(text)).toBe(offset);
});

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

const hostile = '\u001b]0;owned\u0007\u009b31m\u202ea\u2028b\u{e0041}\u007f\nc "d" \\ ✓';

describe('printable JSON', () => {
  it('has the same value as before', () => {
    const json = JSON.stringify({ [hostile]: [hostile] }, undefined, 2);
    expect(JSON.parse(toPrintableJson(json))).toEqual({ [hostile]: [hostile] });
  });

  it('has no character that controls a terminal, and keeps the others as they are', () => {
    const shown = toPrintableJson(JSON.stringify(hostile));
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(toPrintableJson('"ä ✓ 日本"')).toBe('"ä ✓ 日本"');
  });
});
