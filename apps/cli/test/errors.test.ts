import { TimeoutError } from '@numberkit/sdk/control';
import { expect, test } from 'vitest';
import { NoServerError, toFailure } from '../src/errors.js';

test('a server that does not respond in time is named with the limit', () => {
  const error = new NoServerError('http://127.0.0.1:4010', new TimeoutError('call', 10_000, {}));
  expect(toFailure(error)).toEqual({
    problem:
      'No response from http://127.0.0.1:4010 (none within 10000 ms). ' +
      'Is a server running there? Start one with: numberkit serve',
    exitCode: 3,
  });
});
