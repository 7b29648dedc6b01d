import { expect, test } from 'vitest';
import { parseJson } from '../src/wire/http.js';

test('JSON is read up to the depth of anything that is judged', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(parseJson(nested(100))).toBeInstanceOf(Array);
  expect(parseJson(nested(200_000))).toBeUndefined();
  expect(parseJson('{"a":'.repeat(200_000))).toBeUndefined();
});

test('brackets in strings do not count as nesting, with escaped quotes around them neither', () => {
  const text = `${'['.repeat(1000)}"${'{'.repeat(1000)}\\`;
  expect(parseJson(JSON.stringify({ [text]: text }))).toEqual({ [text]: text });
});
