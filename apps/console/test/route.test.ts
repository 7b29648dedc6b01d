import { expect, test } from 'vitest';
import { parseRoute, toHash, views } from '../src/model/route.ts';

test('every view has an address of its own that leads back to it', () => {
  for (const view of views) expect(parseRoute(toHash(view)).view).toBe(view);
  expect(new Set(views.map((view) => toHash(view))).size).toBe(views.length);
});

test('an address holds the part of a view and its query, whatever characters they have', () => {
  const query = { q: 'a&b=c#d é', status: '4xx' };
  const hash = toHash('journal', 'id/with ?#', query);
  expect(parseRoute(hash)).toEqual({ view: 'journal', part: 'id/with ?#', query });
});

test('an address leaves out what is not chosen', () => {
  expect(toHash('journal', undefined, { q: '', status: undefined, account: '1' })).toBe(
    '#/journal?account=1',
  );
});

test('an address that names no view leads to the start', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#nothing']) {
    expect(parseRoute(hash).view).toBe('start');
  }
});

test('an address with a broken escape is read as it stands', () => {
  expect(parseRoute('#/journal/%E0%A4%A').part).toBe('%E0%A4%A');
});
