import { describe, expect, it, test } from 'vitest';
import { findTooDeep, toPrintableJson } from '../src/index.js';

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
