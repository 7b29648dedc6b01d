import { expect, test } from 'vitest';
import { toTrace } from '../../src/http/request-log.js';

test('a trace of an error has its places in the code and not its message', () => {
  const cause = Object.assign(new Error("update … set calling_name = 'Ada'"), {
    code: 'SQLITE_BUSY',
  });
  const trace = toTrace(new TypeError('+12065550100\nat least so', { cause }));
  expect(trace).toMatchObject({ type: 'TypeError', cause: { type: 'Error', code: 'SQLITE_BUSY' } });
  expect(trace.frames[0]).toContain('error-trace.test.ts');
  expect(JSON.stringify(trace)).not.toMatch(/Ada|2065550100|at least so/);
});

test('a trace of a thrown value that is no error has its type', () => {
  expect(toTrace('Ada')).toEqual({ type: 'string', frames: [] });
});
