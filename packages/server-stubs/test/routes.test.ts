import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExchange } from './open-exchange.js';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

let toy: ToyServer;
beforeAll(async () => {
  toy = await openToyServer();
});
afterAll(() => toy[Symbol.asyncDispose]());

/** Sends a path that `fetch` would normalize. */
async function sendRaw(method: string, target: string, body = '{}'): Promise<unknown> {
  using exchange = await openExchange(toy.port);
  exchange.write(
    `${method} ${target} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  const response = await exchange.response();
  return { ...JSON.parse(response.body || '{}'), status: response.status };
}

describe('a path that the contract does not have', () => {
  test.each([
    ['/v2/phone-numbers/', { status: 404, __type: 'UnknownOperationException' }],
    ['/V2/phone-numbers', { status: 404, __type: 'UnknownOperationException' }],
    ['/v2//phone-numbers', { status: 404, __type: 'UnknownOperationException' }],
    ['//v2/phone-numbers', { status: 404, __type: 'UnknownOperationException' }],
    ['/', { status: 404, __type: 'UnknownOperationException' }],
    ['/%zz', { status: 404, __type: 'UnknownOperationException' }],
    ['*', { status: 404, __type: 'UnknownOperationException' }],
    ['/phone-numbers/', { status: 404, Code: 'BadRequest' }],
    ['/phone-numbers', { status: 404, Code: 'BadRequest' }],
    ['/phone-numbers/1/2', { status: 404, Code: 'BadRequest' }],
    ['/phone-numbers//1', { status: 404, Code: 'BadRequest' }],
  ])('%s is refused in the form of the service with its prefix', async (target, expected) => {
    expect(await sendRaw('POST', target)).toMatchObject({
      ...expected,
      Message: expect.stringMatching(
        /^The contract has no operation at this path; of \w+ it has (POST|PUT) \/.*\.$/,
      ),
    });
  });

  test.each(['/', '/nowhere'])(
    '%s, which no service claims, is refused with the routes of every service',
    async (target) => {
      for (const { method, path } of Object.values(phoneNumbers.operations)) {
        expect(await sendRaw('GET', target)).toMatchObject({
          Message: expect.stringContaining(`${method} ${path}`),
        });
      }
    },
  );

  test('is reported without an operation', async () => {
    const response = await toy.send('GET', '/nowhere');
    expect(response.headers.get('x-amzn-errortype')).toBe('UnknownOperationException');
    expect(toy.reports.at(-1)).toMatchObject({
      operation: undefined,
      status: 404,
      exception: 'UnknownOperationException',
    });
  });
});

describe('a method that a path does not have', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])(
    '%s is refused with the methods that it has',
    async (method) => {
      const response = await toy.send(method, '/v2/phone-numbers');
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
      expect(response.headers.get('x-amzn-errortype')).toBe('MethodNotAllowedException');
      const text = await response.text();
      if (method === 'HEAD') expect(text).toBe('');
      else expect(JSON.parse(text)).toMatchObject({ __type: 'MethodNotAllowedException' });
    },
  );

  test("is refused in the form of the path's service", async () => {
    const response = await toy.send('GET', '/phone-numbers/1');
    expect(response.status).toBe(405);
    expect(await response.json()).toEqual({
      Code: 'BadRequest',
      Message: 'The method of this path must be POST, not GET.',
    });
  });

  test('is refused though its body is not read, and the connection goes on', async () => {
    using exchange = await openExchange(toy.port);
    exchange.write('PUT /v2/phone-numbers HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello');
    expect((await exchange.response()).status).toBe(405);
    exchange.write('GET /v2/phone-numbers HTTP/1.1\r\nHost: x\r\n\r\n');
    expect((await exchange.response()).status).toBe(405);
  });
});

describe('a member in the path', () => {
  const body = JSON.stringify({ CallingName: 'Ada' });

  test.each([
    ['%2B12065550100', '+12065550100'],
    ['%252B12065550100', '%2B12065550100'],
    ['+12065550100', '+12065550100'],
    ['a%2Fb', 'a/b'],
    ['a%20b', 'a b'],
    ['%C3%A9', 'é'],
    ['a;b=c,d:e@f', 'a;b=c,d:e@f'],
  ])('%s reaches the handler as %s', async (encoded, decoded) => {
    expect(await sendRaw('POST', `/phone-numbers/${encoded}`, body)).toMatchObject({ status: 200 });
    expect(toy.seen.at(-1)).toMatchObject({ phoneNumberId: decoded });
  });

  test('keeps the slashes of an ARN, sent as %2F', async () => {
    const arn = 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/p';
    const target = `/v2/protect-configurations/${encodeURIComponent(arn)}/rule-set-number-overrides/12065550142`;
    expect(await sendRaw('PUT', target, '{"Action":"BLOCK"}')).toMatchObject({ status: 200 });
    expect(toy.seen.at(-1)).toMatchObject({ ProtectConfigurationId: arn });
  });

  test.each(['%zz', '%', '%E0%A4%A', '%ff', '%ED%A0%80'])(
    'with the broken percent-encoding %s is refused',
    async (encoded) => {
      expect(await sendRaw('POST', `/phone-numbers/${encoded}`, body)).toEqual({
        status: 400,
        Code: 'BadRequest',
        Message: 'phoneNumberId must be percent-encoded UTF-8.',
      });
    },
  );

  test('is refused in the form of its operation', async () => {
    const target = '/v2/protect-configurations/%zz/rule-set-number-overrides/%zz';
    expect(await sendRaw('PUT', target)).toMatchObject({
      status: 400,
      __type: 'ValidationException',
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'ProtectConfigurationId' }, { Name: 'DestinationPhoneNumber' }],
    });
  });

  test('is refused if it is too long', async () => {
    const target = `/v2/protect-configurations/${'p'.repeat(10_000)}/rule-set-number-overrides/12`;
    expect(await sendRaw('PUT', target, '{"Action":"BLOCK"}')).toMatchObject({
      status: 400,
      Fields: [{ Name: 'ProtectConfigurationId', Message: 'must have at most 256 characters' }],
    });
  });
});

test('a target in absolute form is routed by its path', async () => {
  const body = JSON.stringify(leastRequest);
  expect(await sendRaw('POST', 'http://elsewhere/v2/phone-numbers', body)).toMatchObject({
    status: 200,
  });
});
