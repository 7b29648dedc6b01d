import { expect, test } from 'vitest';
import { fillPath, toQuery } from '../src/index.js';

test('a path member is encoded whole, so that it stays one segment', () => {
  expect(fillPath('/toys/{id}/parts/{part}', { id: 'a/b+c d', part: "it's" })).toBe(
    "/toys/a%2Fb%2Bc%20d/parts/it's",
  );
  expect(fillPath('/toys', { id: '1' })).toBe('/toys');
});

test('a query has one parameter for each item of a list', () => {
  expect(toQuery({ name: ['a', 'b&c'], max: 2 })).toBe('?name=a&name=b%26c&max=2');
  expect(toQuery({})).toBe('');
});

test('another encoding can be given', () => {
  const encode = (text: string): string => text.toUpperCase();
  expect(fillPath('/{id}', { id: 'a' }, encode) + toQuery({ b: 'c' }, encode)).toBe('/A?B=C');
});
