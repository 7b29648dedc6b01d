import { describe, expect, test } from 'vitest';
import type { Outcome } from '../src/exchange/connection.js';
import { readResponse } from '../src/exchange/response.js';
import { judgeOutcome } from '../src/judge/judge-outcome.js';
import type { HostileRequest } from '../src/requests/draft.js';

const request: HostileRequest = {
  wire: 'contract',
  operation: 'requestPhoneNumber',
  marker: 'zq1qz',
  method: 'POST',
  due: 'form',
  addressed: true,
  kind: 'wrong',
  bytes: Buffer.alloc(0),
};
const id = 'x-amzn-RequestId: 0d9f7e62-4f0d-4a39-9d57-7d9a1c0a2b11';
const refused = '{"__type":"ValidationException","Message":"It is wrong."}';
const head = ['HTTP/1.1 400 Bad Request', 'Content-Type: application/json', id];
const right = [...head, 'X-Amzn-ErrorType: ValidationException'];

function answered(lines: readonly string[], body = refused): Outcome {
  const text = `${[...lines, `Content-Length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`;
  const response = readResponse(Buffer.from(text), 'POST', false);
  return response === undefined ? { kind: 'silent' } : { kind: 'answered', response };
}

function rulesOf(outcome: Outcome, changed: Partial<HostileRequest> = {}): string[] {
  return judgeOutcome({ ...request, ...changed }, outcome).map(({ rule }) => rule);
}

describe('an answer', () => {
  test('with a declared exception in its form is no finding', () => {
    expect(rulesOf(answered(right))).toEqual([]);
  });

  test.each([
    ['has no id', right.filter((line) => line !== id), refused, 'x-amzn-RequestId is a UUID'],
    ['names no exception', head, refused, 'an error has X-Amzn-ErrorType'],
    [
      'has an exception that is not declared',
      [...head, 'X-Amzn-ErrorType: OtherException'],
      refused,
      'the exception is declared',
    ],
    [
      'has the status of another exception',
      [...head, 'X-Amzn-ErrorType: ConflictException'],
      refused,
      'the status is that of the exception',
    ],
    ['is no JSON', right, '<!doctype html>', 'the body is a JSON object'],
    ['has no message', right, '{"__type":"ValidationException"}', 'an error has a Message'],
    [
      'has members of its own',
      right,
      '{"__type":"ValidationException","Message":"a","stack":"b"}',
      'an error has the declared members',
    ],
    [
      'is of another content type',
      right.map((line) => line.replace('application/json', 'text/html')),
      refused,
      'the content type is that of the protocol',
    ],
    [
      'repeats text of the request',
      [...right, 'X-A: zq1qz'],
      refused,
      "no header has the request's text",
    ],
    [
      'has a header of the request',
      [...right, 'X-Injected: 1'],
      refused,
      'no header can be injected',
    ],
  ])('that %s is a finding', (_what, lines, body, rule) => {
    expect(rulesOf(answered(lines, body))).toContain(rule);
  });

  test.each([500, 502, 503])('of %d is a finding', (status) => {
    const failed = right.map((line) => line.replace('400 Bad Request', `${status} Failed`));
    expect(rulesOf(answered(failed))).toContain('the server does not fail');
  });
});

test('a request without an answer is a finding, unless its message is not complete', () => {
  expect(rulesOf({ kind: 'closed' })).toEqual(['a request is answered']);
  expect(rulesOf({ kind: 'silent' })).toEqual(['a request is answered']);
  expect(rulesOf({ kind: 'closed' }, { due: 'none' })).toEqual([]);
});

test('a message that is no HTTP may be refused without a form, and not with a 500', () => {
  const bare = ['HTTP/1.1 400 Bad Request', 'Connection: close'];
  expect(rulesOf(answered(bare, ''), { due: 'http' })).toEqual([]);
  const failed = ['HTTP/1.1 500 Internal Server Error'];
  expect(rulesOf(answered(failed, ''), { due: 'http' })).toContain('the server does not fail');
});
