import { describe, expect, it } from 'vitest';
import { toPrintableJson } from '../src/index.js';

const hostile = '\u001b]0;owned\u0007\u009b31m\u202ea\u2028b\u{e0041}\u007f\nc "d" \\ ✓';

describe('printable JSON', () => {
  it('has the same value as before', () => {
    const json = JSON.stringify({ [hostile]: [hostile] }, undefined, 2);
    expect(JSON.parse(toPrintableJson(json))).toEqual({ [hostile]: [hostile] });
  });

  it('has no character that steers a terminal, and leaves the others as they are', () => {
    const shown = toPrintableJson(JSON.stringify(hostile));
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(toPrintableJson('"ä ✓ 日本"')).toBe('"ä ✓ 日本"');
  });
});
