import { expect, test } from 'vitest';
import { toCaseText } from '../../src/command/case-text.js';
import { suite } from '../../src/index.js';

test('every case can be explained, what is only known while it runs included', () => {
  for (const scenario of suite) {
    const text = toCaseText(scenario);
    expect(text).toContain(scenario.title);
    expect(text).not.toMatch(/undefined|\[object/);
  }
});
