import { TimeoutError } from '@numberkit/sdk/control';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { toCallError } from '../src/control.js';
import { toFailure } from '../src/failure.js';

test('a server that does not respond in time is named with the limit', () => {
  const timeout = new TimeoutError('call', 10_000, {});
  const error = toCallError(new Command(), 'http://127.0.0.1:4010', timeout);
  expect(toFailure(error)).toEqual({
    problem:
      'No response from http://127.0.0.1:4010 (none within 10000 ms). ' +
      'Is a server running there? Start one with: numberkit serve',
    exitCode: 3,
  });
});
