import { NetworkError, UnknownServiceException } from '@numberkit/sdk/client';
import { expect, test } from 'vitest';
import { readProblem, toRefusal, toWait } from '../src/live/failures.ts';

const toError = (status: number) =>
  new UnknownServiceException(
    { status },
    { title: 'Title', detail: 'A sentence.' },
    { code: undefined, text: '' },
  );

test('the page waits longer from attempt to attempt, and never more than ten seconds', () => {
  expect([1, 2, 3, 4, 5, 50].map(toWait)).toEqual([1000, 2000, 5000, 10_000, 10_000, 10_000]);
});

test('a server that wants a key is told from one that wants another key', () => {
  expect(toRefusal(toError(401), false)).toEqual({ kind: 'keyNeeded', wasWrong: false });
  expect(toRefusal(toError(401), true)).toEqual({ kind: 'keyNeeded', wasWrong: true });
});

test('a server that does not let itself be controlled says why', () => {
  expect(toRefusal(toError(404), false)).toEqual({ kind: 'refused', reason: 'A sentence.' });
  expect(toRefusal(toError(403), false)).toEqual({ kind: 'refused', reason: 'A sentence.' });
});

test('a lost connection and a failing server are no refusal: the page tries again', () => {
  expect(toRefusal(new NetworkError('gone', false, {}), false)).toBeUndefined();
  expect(toRefusal(toError(503), false)).toBeUndefined();
  expect(toRefusal(new Error('other'), false)).toBeUndefined();
});

test('what the server has said can be read, and of other failures there is nothing', () => {
  expect(readProblem(toError(400))).toEqual({ title: 'Title', detail: 'A sentence.' });
  expect(readProblem(new Error('No problem.'))).toEqual({});
});
