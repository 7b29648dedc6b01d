import { waitFor } from '@numberkit/test-support/wait-for';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExchange } from './open-exchange.js';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

let toy: ToyServer;
beforeAll(async () => {
  toy = await openToyServer();
});
afterAll(() => toy[Symbol.asyncDispose]());

const least = JSON.stringify(leastRequest);
const head = 'POST /v2/phone-numbers HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const whole = `${head}Content-Length: ${least.length}\r\n\r\n${least}`;
const withMember = (member: string): string => `${least.slice(0, -1)},${member}}`;

describe('names of JavaScript objects as members', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is refused like any unknown member',
    async (name) => {
      const body = withMember(
        `"${name}":{"polluted":true},"Tags":[{"Key":"k","Value":"v","${name}":1}]`,
      );
      const response = await toy.send('POST', '/v2/phone-numbers', body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        Fields: [
          { Name: name, Message: 'is not a member of this request' },
          { Name: `Tags.0.${name}`, Message: 'is not a member of this request' },
        ],
      });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('are refused in the query too', async () => {
    const response = await toy.send(
      'POST',
      '/v2/phone-numbers?__proto__[polluted]=1&__proto__=2',
      least,
    );
    expect(response.status).toBe(400);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('do not stand in for missing members', async () => {
    const response = await toy.send('POST', '/v2/phone-numbers', `{"__proto__":${least}}`);
    expect(await response.json()).toMatchObject({
      Fields: [
        { Name: 'IsoCountryCode', Message: 'is missing' },
        { Name: 'MessageType' },
        { Name: 'NumberCapabilities' },
        { Name: 'NumberType' },
        { Name: '__proto__', Message: 'is not a member of this request' },
      ],
    });
  });
});

describe('strings that are not text', () => {
  const message = 'must not have U+0000 or half of a surrogate pair in it';

  test.each(['\\u0000', '\\ud83d', 'a\\ude00b'])('%s in the body are refused', async (text) => {
    const body = withMember(`"Tags":[{"Key":"k","Value":"${text}"}]`);
    const response = await toy.send('POST', '/v2/phone-numbers', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      Fields: [{ Name: 'Tags.0.Value', Message: message }],
    });
  });

  test('U+0000 in the path is refused too', async () => {
    const response = await toy.send('POST', '/phone-numbers/1%002', '{"CallingName":"Ada"}');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ Message: `phoneNumberId ${message}.` });
  });

  test('do not include whole surrogate pairs', async () => {
    const body = withMember('"Tags":[{"Key":"k","Value":"\\ud83d\\ude00 😀"}]');
    expect((await toy.send('POST', '/v2/phone-numbers', body)).status).toBe(200);
    expect(toy.seen.at(-1)).toMatchObject({ Tags: [{ Key: 'k', Value: '😀 😀' }] });
  });
});

test.each(['[', '{"a":'])('a body of %s as deep as the limit allows is refused', async (step) => {
  const response = await toy.send(
    'POST',
    '/v2/phone-numbers',
    step.repeat(1_040_000 / step.length),
  );
  expect(response.status).toBe(400);
  const known = withMember(`"Tags":${'['.repeat(500_000)}${']'.repeat(500_000)}`);
  expect((await toy.send('POST', '/v2/phone-numbers', known)).status).toBe(400);
});

describe('a body over the limit', () => {
  test('with a Content-Length is refused before it is sent, and the connection goes on', async () => {
    using exchange = await openExchange(toy.port);
    exchange.write(`${head}Content-Length: 1300000\r\n\r\n`);
    expect(await exchange.response()).toMatchObject({ status: 413 });
    exchange.write('x'.repeat(1_300_000));
    exchange.write(whole);
    expect(await exchange.response()).toMatchObject({ status: 200 });
  });

  test('in chunks is refused when it exceeds the limit, and the connection goes on', async () => {
    using exchange = await openExchange(toy.port);
    exchange.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
    exchange.write(`111170\r\n${' '.repeat(0x111170)}\r\n`);
    expect(await exchange.response()).toMatchObject({ status: 413 });
    exchange.write(`111170\r\n${' '.repeat(0x111170)}\r\n0\r\n\r\n`);
    exchange.write(whole);
    expect(await exchange.response()).toMatchObject({ status: 200 });
  });
});

test('a body in chunks within the limit is accepted', async () => {
  using exchange = await openExchange(toy.port);
  exchange.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
  for (const character of least) exchange.write(`1\r\n${character}\r\n`);
  exchange.write('0\r\n\r\n');
  expect(await exchange.response()).toMatchObject({ status: 200 });
});

test('a client that goes away in mid-body gets no response and no report', async () => {
  const gone: Promise<void>[] = [];
  await using own = await openToyServer({
    before: (request, _response, next) => {
      gone.push(new Promise((resolve) => void request.once('close', resolve)));
      next();
    },
  });
  using announced = await openExchange(own.port);
  using chunked = await openExchange(own.port);
  announced.write(`${head}Content-Length: 100\r\n\r\n{"IsoCountryCode":`);
  chunked.write(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"Iso\r\n`);
  await waitFor(() => expect(gone).toHaveLength(2));
  announced.abort();
  chunked.abort();
  await Promise.all(gone);
  expect((await own.send('POST', '/v2/phone-numbers', least)).status).toBe(200);
  expect(own.reports.map((report) => report.status)).toEqual([200]);
});

test('repeated and odd headers do not fail a request', async () => {
  using exchange = await openExchange(toy.port);
  const odd = [
    'Content-Type: text/plain',
    'Accept: ;;;,,q=',
    'Accept: a/b;q=x',
    'Content-Encoding: ,',
    'Expect: 100-continue',
    'Cookie: =; =',
    'X-Amz-Target: a',
    'X-Amz-Target: b',
  ];
  exchange.write(`${head}${odd.join('\r\n')}\r\nContent-Length: ${least.length}\r\n\r\n${least}`);
  const interim = await exchange.response();
  const response = interim.status === 100 ? await exchange.response() : interim;
  expect(response.status).toBe(415);
});
