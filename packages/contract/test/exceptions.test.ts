import { expect, test } from 'vitest';
import { toExceptionName } from '../src/index.js';

test.each([
  ['ValidationException', 'ValidationException'],
  ['ValidationException:http://internal.amazon.com/coral/', 'ValidationException'],
  ['com.amazonaws.sms#ConflictException', 'ConflictException'],
  [' a.b#Conflict :http://x#y, more', 'Conflict'],
  ['', undefined],
  ['a#', undefined],
  [7, undefined],
  [undefined, undefined],
])('the exception name in %j is %j', (value, name) => {
  expect(toExceptionName(value)).toBe(name);
});
