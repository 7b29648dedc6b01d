import { gzipSync } from 'node:zlib';
import { waitFor } from '@numberkit/test-support/wait-for';
import express, { type RequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExchange } from './open-exchange.js';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

const numbers = '/v2/phone-numbers';
const chime = '/phone-numbers/1';
const text = JSON.stringify(leastRequest);
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const everything = () => true;

interface ToyResponse {
  readonly status: number;
  readonly exception: string | null;
  readonly body: unknown;
  readonly seen: readonly unknown[];
}

async function send(
  toy: ToyServer,
  path: string,
  body: string | Blob | undefined,
  headers: Record<string, string> = json,
  method = 'POST',
): Promise<ToyResponse> {
  const before = toy.seen.length;
  const response = await toy.send(method, path, body, headers);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  return {
    status: response.status,
    exception: response.headers.get('x-amzn-errortype'),
    body: await response.json(),
    seen: toy.seen.slice(before),
  };
}

const asJson = express.json();
const asForm = express.urlencoded();
const both = [asJson, asForm];

describe('a form', () => {
  test.each<[string, RequestHandler[]]>([
    ['no parser', []],
    ['express.json() and express.urlencoded()', both],
    ['express.urlencoded({ extended: true })', [express.urlencoded({ extended: true })]],
    ['express.text({ type: "*/*" })', [express.text({ type: everything })]],
    ['express.raw({ type: "*/*" })', [express.raw({ type: everything })]],
    ['express.json({ type: "*/*" })', [express.json({ type: everything })]],
  ])('never becomes JSON, with %s in front', async (_name, before) => {
    await using toy = await openToyServer({ before });
    for (const body of ['CallingName=Ada', '{"CallingName":"Ada"}', 'a=1&'.repeat(2000)]) {
      const response = await send(toy, chime, body, form);
      expect(response).toMatchObject({ status: 415, exception: 'UnsupportedMediaTypeException' });
      expect(response.seen).toEqual([]);
    }
  });

  test('with files, read by a parser like multer, never becomes JSON', async () => {
    const multer: RequestHandler = (request, _response, next) => {
      request.body = { CallingName: 'Ada' };
      request.resume().on('end', () => next());
    };
    const parts =
      '--x\r\nContent-Disposition: form-data; name="CallingName"\r\n\r\nAda\r\n--x--\r\n';
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    await using toy = await openToyServer({ before: multer });
    expect(await send(toy, chime, parts, headers)).toMatchObject({ status: 415, seen: [] });
  });
});

describe.each<[string, RequestHandler[]]>([
  ['no parser', []],
  ['express.json() and express.urlencoded()', both],
  ['express.text()', [express.text({ type: everything })]],
  ['express.raw()', [express.raw({ type: everything })]],
  ['a parser of JSON that takes values of all kinds', [express.json({ strict: false })]],
  ['two parsers of JSON', [asJson, asJson]],
])('with %s in front', (_name, before) => {
  let toy: ToyServer;
  beforeAll(async () => {
    toy = await openToyServer({ before });
  });
  afterAll(() => toy[Symbol.asyncDispose]());

  test('a body of JSON reaches the handler', async () => {
    expect((await send(toy, numbers, text)).seen).toMatchObject([leastRequest]);
    const type = { 'content-type': 'Application/JSON; charset=UTF-8' };
    expect((await send(toy, numbers, text, type)).status).toBe(200);
  });

  test('a compressed body of JSON reaches the handler', async () => {
    const headers = { ...json, 'content-encoding': 'gzip' };
    const response = await send(toy, numbers, new Blob([gzipSync(text)]), headers);
    expect(response.seen).toMatchObject([leastRequest]);
  });

  test.each([
    ['{"IsoCountryCode":}', 'The body is not valid JSON at line 1, column 19.'],
    ['{\n  "IsoCountryCode": "US",\n}', 'The body is not valid JSON at line 3, column 1.'],
    ['[]', 'The body must be a JSON object.'],
    ['1', 'The body must be a JSON object.'],
  ])('%j is refused in the form of the contract', async (body, message) => {
    expect(await send(toy, numbers, body)).toMatchObject({
      status: 400,
      exception: 'ValidationException',
      body: { Message: `${message} Reason="CANNOT_PARSE"`, Reason: 'CANNOT_PARSE' },
    });
    expect(await send(toy, chime, body)).toMatchObject({
      status: 400,
      exception: 'BadRequestException',
      body: { Code: 'BadRequest', Message: message },
    });
  });

  test('a missing body is refused as missing', async () => {
    expect(await send(toy, numbers, undefined, {})).toMatchObject({
      body: { Reason: 'MISSING_PARAMETER', Message: expect.stringContaining('is missing') },
    });
    expect(await send(toy, chime, undefined, {})).toMatchObject({
      body: { Message: 'The body is missing; it must be a JSON object.' },
    });
  });

  test('a body without a content type is refused', async () => {
    expect(await send(toy, numbers, new Blob([text]), {})).toMatchObject({ status: 415 });
  });

  test('a body over the limit is refused, and the connection goes on', async () => {
    using exchange = await openExchange(toy.port);
    const head = `POST ${numbers} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
    exchange.write(`${head}Content-Length: 1300000\r\n\r\n${' '.repeat(1_300_000)}`);
    const { status, body } = await exchange.response();
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ __type: 'RequestTooLargeException' });
    exchange.write(`${head}Content-Length: ${text.length}\r\n\r\n${text}`);
    expect(await exchange.response()).toMatchObject({ status: 200 });
  });

  test('an unknown path or method is refused, whatever the body', async () => {
    expect(await send(toy, '/nowhere', '{')).toMatchObject({ status: 404 });
    expect(await send(toy, chime, '{', json, 'PUT')).toMatchObject({ status: 405 });
  });

  test.each([
    [{ 'content-type': 'application/json; charset=nonsense' }, 415],
    [{ 'content-type': 'application/json; charset=utf-16' }, 415],
    [{ ...json, 'content-encoding': 'nonsense' }, 415],
    [{ ...json, 'content-encoding': 'gzip' }, 400],
    [{ ...json, 'content-encoding': 'br' }, 400],
    [{ ...json, 'content-encoding': 'deflate' }, 400],
  ])(
    'a body that does not match its headers %j is refused in the form of the contract',
    async (headers, status) => {
      const response = await send(toy, numbers, 'nonsense', headers);
      expect(response).toMatchObject({ status, exception: expect.stringMatching(/Exception$/) });
    },
  );

  test('a client that goes away in mid-body gets no response and no report', async () => {
    let closed = 0;
    const watch: RequestHandler = (request, _response, next) => {
      request.once('close', () => {
        closed += 1;
      });
      next();
    };
    await using watched = await openToyServer({ before: [watch, ...before] });
    using exchange = await openExchange(watched.port);
    exchange.write(
      `POST ${numbers} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"Iso`,
    );
    exchange.abort();
    await waitFor(() => expect(closed).toBe(1));
    expect((await watched.send('POST', numbers, text)).status).toBe(200);
    expect(watched.reports.map(({ status }) => status)).toEqual([200]);
  });
});

test('bytes that a parser leaves compressed reach the handler inflated', async () => {
  const headers = { ...json, 'content-encoding': 'gzip' };
  const before: RequestHandler = (request, _response, next) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      request.body = Buffer.concat(chunks);
      next();
    });
  };
  await using toy = await openToyServer({ before });
  const response = await send(toy, numbers, new Blob([gzipSync(text)]), headers);
  expect(response.seen).toMatchObject([leastRequest]);
});

test('the limit of the router applies to a body that a parser has read too', async () => {
  const limit = '9mb';
  const large = `${text}${' '.repeat(1_048_577)}`;
  for (const before of [express.json({ limit }), express.text({ type: everything, limit })]) {
    await using toy = await openToyServer({ before });
    expect(await send(toy, numbers, large)).toMatchObject({ status: 413 });
  }
});

describe('a stream that another middleware', () => {
  const odd = '{"CallingName":"Ada","Größe":"日本"}';

  test('has paused is read', async () => {
    const before: RequestHandler = (request, _response, next) => {
      request.pause();
      next();
    };
    await using toy = await openToyServer({ before });
    expect(await send(toy, numbers, text)).toMatchObject({ status: 200 });
  });

  test.each(['utf8', 'latin1', 'base64'] as const)(
    'has set to the encoding %s is read',
    async (encoding) => {
      const before: RequestHandler = (request, _response, next) => {
        request.setEncoding(encoding);
        next();
      };
      await using toy = await openToyServer({ before });
      expect(await send(toy, chime, odd)).toMatchObject({
        status: 400,
        body: { Message: 'Größe is not a member of this request.' },
      });
    },
  );

  test.each<[string, RequestHandler]>([
    ['has read', (request, _response, next) => void request.resume().on('end', () => next())],
    ['has read a part of', (request, _response, next) => void request.once('data', () => next())],
    [
      'has made unreadable for another parser',
      (request, response, next) => {
        request.setEncoding('utf8');
        asJson(request, response, next);
      },
    ],
  ])('%s is a failure of the server, and its message names the remedy', async (_what, before) => {
    await using toy = await openToyServer({ before });
    const response = await toy.send('POST', numbers, text);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      __type: 'InternalServerException',
      Message: expect.stringMatching(/^Something before the router has read the body/),
    });
    expect(toy.reports.at(-1)?.error).toBeInstanceOf(Error);
  });
});

test('an error of the application itself goes on to its error handler', async () => {
  const own = new Error('of my own');
  await using toy = await openToyServer({
    before: (_request, _response, next) => next(own),
    behind: (error, _request, response, _next) =>
      void response.status(418).json({ own: error === own }),
  });
  const response = await toy.send('POST', numbers, text);
  expect(response.status).toBe(418);
  expect(await response.json()).toEqual({ own: true });
});
