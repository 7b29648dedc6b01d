import { describe, expect, test } from 'vitest';
import type { Outcome } from '../src/connection.js';
import { control, phoneNumbers } from '../src/contracts.js';
import { readResponse } from '../src/http-response.js';
import { judgeOutcome } from '../src/judge-outcome.js';
import type { HostileRequest } from '../src/requests/draft.js';

const request: HostileRequest = {
  protocol: 'contract',
  operation: phoneNumbers.operations.requestPhoneNumber,
  marker: 'zq1qz',
  method: 'POST',
  expected: 'protocol',
  targetsOperation: true,
  kind: 'wrong',
  bytes: Buffer.alloc(0),
};
const id = 'x-amzn-RequestId: 0d9f7e62-4f0d-4a39-9d57-7d9a1c0a2b11';
const refused = '{"__type":"ValidationException","Message":"It is wrong."}';
const head = ['HTTP/1.1 400 Bad Request', 'Content-Type: application/json', id];
const valid = [...head, 'X-Amzn-ErrorType: ValidationException'];

function toOutcome(lines: readonly string[], body = refused): Outcome {
  const text = `${[...lines, `Content-Length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`;
  const response = readResponse(Buffer.from(text), 'POST', false);
  return response === undefined ? { kind: 'timeout' } : { kind: 'response', response };
}

function rulesOf(outcome: Outcome, changed: Partial<HostileRequest> = {}): string[] {
  return judgeOutcome({ ...request, ...changed }, outcome).map(({ rule }) => rule);
}

describe('a response', () => {
  test('with a declared exception in the right form is not a finding', () => {
    expect(rulesOf(toOutcome(valid))).toEqual([]);
  });

  test.each([
    ['has no id', valid.filter((line) => line !== id), refused, 'x-amzn-RequestId is a UUID'],
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
    ['is not JSON', valid, '<!doctype html>', 'the body is a JSON object'],
    ['has no message', valid, '{"__type":"ValidationException"}', 'an error has a Message'],
    [
      'has members of its own',
      valid,
      '{"__type":"ValidationException","Message":"a","stack":"b"}',
      'an error has the declared members',
    ],
    [
      'is of another content type',
      valid.map((line) => line.replace('application/json', 'text/html')),
      refused,
      'the content type is that of the protocol',
    ],
    [
      'repeats text of the request',
      [...valid, 'X-A: zq1qz'],
      refused,
      "no header has the request's text",
    ],
    [
      'has a header of the request',
      [...valid, 'X-Injected: 1'],
      refused,
      'no header can be injected',
    ],
  ])('that %s is a finding', (_what, lines, body, rule) => {
    expect(rulesOf(toOutcome(lines, body))).toContain(rule);
  });

  test.each([500, 502, 503])('of %d is a finding', (status) => {
    const failed = valid.map((line) => line.replace('400 Bad Request', `${status} Failed`));
    expect(rulesOf(toOutcome(failed))).toContain('the server does not fail');
  });
});

describe('a response of the control interface', () => {
  const clock = { operation: control.operations.getClock, method: 'GET' };
  const read = (status: number, type: string, members: object = {}) => {
    const body = JSON.stringify({ type: `urn:numberkit:problem:${type}`, status, ...members });
    const lines = [`HTTP/1.1 ${status} No`, 'Content-Type: application/problem+json'];
    return toOutcome(lines, body);
  };

  test('with a declared problem is not a finding', () => {
    expect(rulesOf(read(403, 'forbidden', { detail: 'No.' }), clock)).toEqual([]);
  });

  test.each([
    ['that the operation does not declare', read(404, 'not-found', { detail: 'No.' })],
    ['of another status', read(401, 'forbidden', { detail: 'No.' })],
    ['without a sentence', read(403, 'forbidden')],
  ])('with a problem %s is a finding', (_, outcome) => {
    expect(rulesOf(outcome, clock)).toEqual(['the problem is declared']);
  });

  test('with a problem of another operation is not a finding once the target has changed', () => {
    const moved = { ...clock, targetsOperation: false };
    expect(rulesOf(read(404, 'not-found', { detail: 'No.' }), moved)).toEqual([]);
  });
});

test('a request without a response is a finding, unless its message is incomplete', () => {
  expect(rulesOf({ kind: 'closed' })).toEqual(['a request gets a response']);
  expect(rulesOf({ kind: 'timeout' })).toEqual(['a request gets a response']);
  expect(rulesOf({ kind: 'closed' }, { expected: 'none' })).toEqual([]);
});

test('a malformed message may be refused in any form, but not with a 500', () => {
  const bare = ['HTTP/1.1 400 Bad Request', 'Connection: close'];
  expect(rulesOf(toOutcome(bare, ''), { expected: 'http' })).toEqual([]);
  const failed = ['HTTP/1.1 500 Internal Server Error'];
  expect(rulesOf(toOutcome(failed, ''), { expected: 'http' })).toContain(
    'the server does not fail',
  );
});
