import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { type AwsOutcome, fromAwsResponse, type HeaderList } from '../../src/client.js';

const { requestPhoneNumber: lease, updatePhoneNumber } = phoneNumbers.operations;

function read(status: number, body: string | object, headers: HeaderList = []): AwsOutcome {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return fromAwsResponse(lease, { status, headers, body: text });
}

describe('a response of AWS', () => {
  it('has dates for timestamps and loses null members', () => {
    const body = { PoolId: null, Tags: [null], CreatedTimestamp: 1774915200.25 };
    expect(read(200, body, [['X-Amzn-RequestId', 'an-id']])).toEqual({
      kind: 'output',
      output: { Tags: [], CreatedTimestamp: new Date('2026-03-31T00:00:00.250Z') },
      wireStatus: 200,
      requestId: 'an-id',
    });
  });

  it('with an empty body has no members', () => {
    expect(read(200, '')).toMatchObject({ kind: 'output', output: {} });
  });

  it.each([
    ['a header', {}, [['x-amzn-errortype', 'ConflictException']]],
    ['a header with an address', {}, [['X-Amzn-ErrorType', 'ConflictException:http://a/b#c']]],
    ['a header with a namespace', {}, [['x-amzn-errortype', 'com.amazonaws.a#ConflictException']]],
    ['its body', { __type: 'com.amazonaws.a#ConflictException' }, []],
    ['its body without a namespace', { __type: 'ConflictException' }, []],
    ['the code of its body', { code: 'ConflictException' }, []],
  ] as const)('has its exception named by %s', (_, body, headers) => {
    expect(read(400, body, headers)).toMatchObject({
      kind: 'exception',
      name: 'ConflictException',
      status: 409,
      wireStatus: 400,
    });
  });

  it("has the exception's name from the header, even if the body has a Code", () => {
    const body = { Code: 'NotFound', Message: 'No.' };
    const headers = [['x-amzn-errortype', 'NotFoundException']] as const;
    const response = { status: 404, headers, body: JSON.stringify(body) };
    expect(fromAwsResponse(updatePhoneNumber, response)).toMatchObject({
      name: 'NotFoundException',
      members: body,
    });
  });

  it('may have an undeclared exception with its message in lower case', () => {
    const body = { __type: 'com.amazon.coral.service#ExpiredTokenException', message: 'Too old.' };
    expect(read(403, body)).toEqual({
      kind: 'exception',
      name: 'ExpiredTokenException',
      status: 403,
      wireStatus: 403,
      members: { Message: 'Too old.' },
      requestId: undefined,
    });
  });

  it.each([
    ['a page', 502, '<html>Bad gateway</html>'],
    ['an error without a name', 500, '{"Message": "No."}'],
    ['an error without a body', 503, ''],
    ['half a body', 200, '{"PhoneNumber": "+1'],
    ['a list', 200, '[]'],
    ['a timestamp that is none', 200, '{"CreatedTimestamp": "today"}'],
    ['a redirection', 301, ''],
  ])('is unreadable if it is %s', (_, status, body) => {
    expect(read(status, body)).toMatchObject({
      kind: 'unreadable',
      wireStatus: status,
      cause: expect.any(Error),
    });
  });
});
