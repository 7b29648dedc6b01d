import { expect, test } from 'vitest';
import { toCaseText } from '../../src/command/case-text.js';
import { standardFixtures } from '../../src/index.js';
import { suite } from '../phone-numbers.js';

test('every case can be explained, with values that are known only when it runs', () => {
  for (const scenario of suite) {
    const text = toCaseText(scenario, standardFixtures);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(scenario.title.replaceAll(/\s+/g, ' '));
    for (const line of text.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/undefined|\[object/);
  }
});
