import { beforeEach, expect, test } from 'vitest';
import { addEntries, type Entry, hold, journal, selectEntries } from '../src/model/journal.ts';
import { route } from '../src/model/route.ts';

const toEntry = (number: number, given: Partial<Entry> = {}): Entry => ({
  number,
  time: new Date(0),
  requestId: `request-${number}`,
  operation: 'requestPhoneNumber',
  protocol: 'contract',
  verdict: 'valid',
  status: 200,
  duration: 1,
  accountId: '111122223333',
  region: 'us-east-1',
  ...given,
});
const numbers = (entries: readonly Entry[]) => entries.map(({ number }) => number);

beforeEach(() => {
  journal.value = [];
  route.value = { view: 'journal', part: undefined, query: {} };
  hold({ isPaused: false, isBusy: false });
});

test('the newest request is on top, and none comes twice', () => {
  addEntries([toEntry(1), toEntry(2)]);
  addEntries([toEntry(2), toEntry(3)]);
  expect(numbers(journal.value)).toEqual([3, 2, 1]);
});

test('the page keeps the newest thousand', () => {
  addEntries(Array.from({ length: 1200 }, (_, index) => toEntry(index + 1)));
  expect(journal.value).toHaveLength(1000);
  expect(journal.value.at(-1)?.number).toBe(201);
});

test('a filter takes a status, a class of them, an outcome, an operation and words', () => {
  addEntries([
    toEntry(1),
    toEntry(2, { status: 409, exception: 'ConflictException' }),
    toEntry(3, { status: 400, verdict: 'invalid', reason: 'IsoCountryCode is missing.' }),
    toEntry(4, { status: 404, operation: 'updatePhoneNumber' }),
  ]);
  expect(numbers(selectEntries({ status: '4xx' }).shown)).toEqual([4, 3, 2]);
  expect(numbers(selectEntries({ status: '409' }).shown)).toEqual([2]);
  expect(numbers(selectEntries({ outcome: 'invalid' }).shown)).toEqual([3]);
  expect(numbers(selectEntries({ operation: 'updatePhoneNumber' }).shown)).toEqual([4]);
  expect(numbers(selectEntries({ q: 'missing iso' }).shown)).toEqual([3]);
  expect(numbers(selectEntries({ q: 'missing conflict' }).shown)).toEqual([]);
});

test('requests of other accounts are counted, so that they never look like none', () => {
  addEntries([toEntry(1), toEntry(2, { accountId: '222233334444' })]);
  route.value = {
    view: 'journal',
    part: undefined,
    query: { account: '111122223333', region: 'us-east-1' },
  };
  const { shown, elsewhere } = selectEntries({});
  expect(numbers(shown)).toEqual([1]);
  expect(elsewhere).toBe(1);
});

test('while the list stands still new requests wait, and are counted as the filter has them', () => {
  addEntries([toEntry(1)]);
  hold({ isPaused: true });
  addEntries([toEntry(2), toEntry(3, { status: 409 })]);
  expect(numbers(selectEntries({}).shown)).toEqual([1]);
  expect(selectEntries({}).waiting).toBe(2);
  expect(selectEntries({ status: '4xx' }).waiting).toBe(1);
  hold({ isBusy: true });
  hold({ isPaused: false });
  expect(selectEntries({}).waiting).toBe(2);
  hold({ isBusy: false });
  expect(numbers(selectEntries({}).shown)).toEqual([3, 2, 1]);
});
