import { expect, test } from 'vitest';
import { parseJson } from '../src/wire/http.js';

test('JSON is read as far as it nests like anything that is judged, and no deeper', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(parseJson(nested(100))).toBeInstanceOf(Array);
  expect(parseJson(nested(200_000))).toBeUndefined();
  expect(parseJson('{"a":'.repeat(200_000))).toBeUndefined();
});

test('brackets in texts, escaped quotes around them included, nest nothing', () => {
  const text = `${'['.repeat(1000)}"${'{'.repeat(1000)}\\`;
  expect(parseJson(JSON.stringify({ [text]: text }))).toEqual({ [text]: text });
});
