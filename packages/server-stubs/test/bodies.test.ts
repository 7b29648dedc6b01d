import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openToyServer, type ToyServer } from './open-toy-server.js';
import { leastRequest } from './toy-handlers.js';

let toy: ToyServer;
beforeAll(async () => {
  toy = await openToyServer();
});
afterAll(() => toy[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };
const numbers = '/v2/phone-numbers';
const text = JSON.stringify(leastRequest);

describe('a body that is not a JSON object', () => {
  test.each([
    ['{"IsoCountryCode":}', 'The body is not valid JSON at line 1, column 19.'],
    ['{\n  "IsoCountryCode": "US",\n}', 'The body is not valid JSON at line 3, column 1.'],
    ['{"IsoCountryCode": "US"', 'The body is not valid JSON at line 1, column 24, where it ends.'],
    ['IsoCountryCode=US', 'The body is not valid JSON at line 1, column 1.'],
    ['[]', 'The body must be a JSON object.'],
    ['null', 'The body must be a JSON object.'],
    ['"text"', 'The body must be a JSON object.'],
  ])('%j is refused with a message that names the cause', async (body, message) => {
    const response = await toy.send('POST', numbers, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      __type: 'ValidationException',
      Reason: 'CANNOT_PARSE',
      Message: `${message} Reason="CANNOT_PARSE"`,
    });
  });

  test('is refused if its bytes are not UTF-8', async () => {
    const bytes = Buffer.from('{"IsoCountryCode":"\xff"}', 'latin1');
    const response = await toy.send('POST', numbers, new Blob([bytes]), json);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      Message: 'The body is not valid UTF-8. Reason="CANNOT_PARSE"',
    });
  });
});

describe('an empty body', () => {
  test.each([[json], [{}], [{ 'content-type': 'text/plain' }]])(
    'is refused with the names of the missing members, with the headers %j',
    async (headers) => {
      const response = await toy.send('POST', numbers, undefined, headers);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        Reason: 'MISSING_PARAMETER',
        Fields: [
          { Name: 'IsoCountryCode', Message: 'is missing' },
          { Name: 'MessageType' },
          { Name: 'NumberCapabilities' },
          { Name: 'NumberType' },
        ],
      });
    },
  );

  test('is refused for an operation without required members too', async () => {
    const response = await toy.send('POST', '/phone-numbers/1');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      Code: 'BadRequest',
      Message: 'The body is missing; it must be a JSON object.',
    });
  });
});

describe('the content type', () => {
  test.each([
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'Application/JSON; charset=UTF8',
    'application/json; profile=x; charset=utf-8',
  ])('%s is accepted', async (type) => {
    expect((await toy.send('POST', numbers, text, { 'content-type': type })).status).toBe(200);
  });

  test.each([
    ['text/plain', 'The content type of the body must be application/json.'],
    ['application/x-www-form-urlencoded', 'The content type of the body must be application/json.'],
    ['multipart/form-data; boundary=x', 'The content type of the body must be application/json.'],
    ['application/json, text/plain', 'The content type of the body must be application/json.'],
    ['/', 'The content type of the body must be application/json.'],
    ['application/json; charset=latin1', 'The character set of the body must be utf-8.'],
    ['application/json; charset=utf-16', 'The character set of the body must be utf-8.'],
  ])('%s is refused', async (type, message) => {
    const response = await toy.send('POST', numbers, text, { 'content-type': type });
    expect(response.status).toBe(415);
    expect(response.headers.get('x-amzn-errortype')).toBe('UnsupportedMediaTypeException');
    expect(await response.json()).toEqual({
      __type: 'UnsupportedMediaTypeException',
      Message: message,
    });
  });

  test('of a body must not be absent', async () => {
    const response = await toy.send('POST', '/phone-numbers/1', new Blob(['{}']), {});
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ Code: 'BadRequest' });
  });
});

describe('the content encoding', () => {
  const encode = (bytes: Buffer, encoding: string): Promise<Response> =>
    toy.send('POST', numbers, new Blob([new Uint8Array(bytes)]), {
      ...json,
      'content-encoding': encoding,
    });

  test('may be gzip, deflate or br', async () => {
    expect((await encode(gzipSync(text), 'gzip')).status).toBe(200);
    expect((await encode(deflateSync(text), 'deflate')).status).toBe(200);
    expect((await encode(brotliCompressSync(text), 'BR')).status).toBe(200);
    expect((await encode(Buffer.from(text), 'identity')).status).toBe(200);
  });

  test('must be a known one', async () => {
    const response = await encode(Buffer.from(text), 'compress');
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      Message: 'The content encoding must be one of identity, gzip, deflate, br.',
    });
  });

  test('must be the one of the bytes', async () => {
    const response = await encode(Buffer.from(text), 'gzip');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      Message: 'The body is not valid gzip data. Reason="CANNOT_PARSE"',
    });
  });

  test('does not let a small body inflate beyond the limit', async () => {
    const response = await encode(gzipSync(Buffer.alloc(10_000_000, ' ')), 'gzip');
    expect(response.status).toBe(413);
  });
});

const padded = (size: number): string => text + ' '.repeat(size - text.length);

describe('the limit of a body', () => {
  test('allows a body of exactly that size', async () => {
    expect((await toy.send('POST', numbers, padded(1_048_576))).status).toBe(200);
  });

  test('refuses a body with one byte more', async () => {
    const response = await toy.send('POST', numbers, padded(1_048_577));
    expect(response.status).toBe(413);
    expect(response.headers.get('x-amzn-errortype')).toBe('RequestTooLargeException');
    expect(await response.json()).toEqual({
      __type: 'RequestTooLargeException',
      Message: 'The body is larger than 1048576 bytes.',
    });
  });

  test('can be set by an option', async () => {
    await using other = await openToyServer({ bodyLimit: 10 });
    expect((await other.send('POST', numbers, text)).status).toBe(413);
  });
});

describe('Accept', () => {
  test.each(['text/html', 'application/json;q=0', 'application/xml, text/*'])(
    '%s is refused by an operation with an exception for it',
    async (accept) => {
      const headers = { ...json, accept };
      const response = await toy.send('POST', '/phone-numbers/1', { CallingName: 'Ada' }, headers);
      expect(response.status).toBe(406);
      expect(response.headers.get('x-amzn-errortype')).toBe('NotAcceptableException');
      expect(await response.json()).toMatchObject({ Code: 'BadRequest' });
    },
  );

  test.each(['*/*', 'application/*', 'text/html, application/json;q=0.1', ''])(
    '%j is accepted',
    async (accept) => {
      const headers = { ...json, accept };
      const response = await toy.send('POST', '/phone-numbers/1', { CallingName: 'Ada' }, headers);
      expect(response.status).toBe(200);
    },
  );

  test('is ignored by an operation without an exception for it', async () => {
    const headers = { ...json, accept: 'text/html' };
    expect((await toy.send('POST', numbers, text, headers)).status).toBe(200);
  });
});
