import { expect, test } from 'vitest';
import { findJsonError } from '../src/body/find-json-error.js';

test.each([
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['{"a":1 "b":2}', 7],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['{]', 1],
  ['[}', 1],
  ['{"a":01}', 6],
  ['{"a":+1}', 5],
  ['{"a":.5}', 5],
  ['{"a":"\n"}', 5],
  ['{"a":"\\x"}', 5],
  ['{"a":nul}', 5],
  ["{'a':1}", 1],
  ['{} {}', 3],
  ['{}]', 2],
  ['{"a":1', 6],
  ['', 0],
  ['\ufeff{}', 0],
  ['{1:2}', 1],
  ['{"a":{"b":[1,{"c":}]}}', 18],
])('%j stops being JSON at offset %d', (text, offset) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findJsonError(text)).toBe(offset);
});

test.each([
  '{}',
  '[]',
  '[[],{}]',
  ' {"a" : [1, -0.5e+3, true, false, null, "\\u00e9\\n\\"\\\\/"], "b":{"c":""}} ',
  '"é😀\u2028"',
  '0',
])('%j is JSON to its end', (text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(findJsonError(text)).toBe(text.length);
});

test('text that JSON.parse accepts has no error', () => {
  const text = '{"a":[1,-2.5e3,"x\\n",{"b":null}],"c":{"d":true,"e":[]}}';
  for (let at = 0; at < text.length; at += 1) {
    for (const character of '{}[],:"\\x0.-e ') {
      const mutated = text.slice(0, at) + character + text.slice(at + 1);
      if (parses(mutated)) expect(findJsonError(mutated), mutated).toBe(mutated.length);
    }
  }
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
