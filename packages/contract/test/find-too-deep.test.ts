import { expect, test } from 'vitest';
import { findTooDeep } from '../src/index.js';

const nest = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);

test.each([
  ['brackets in text', JSON.stringify('['.repeat(2000)), undefined],
  ['brackets in text after a quote', JSON.stringify(`\\"${'{'.repeat(2000)}`), undefined],
  ['lists beside each other', `[${'[],'.repeat(2000)}1]`, undefined],
  ['objects within each other', nest(1001, '{"a":', '}'), 5000],
  ['text that is no JSON', ']]]"', undefined],
])('nesting is told apart from %s', (_what, text, offset) => {
  expect(findTooDeep(text)).toBe(offset);
});
