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

describe('a body that is no JSON object', () => {
  test.each([
    ['{"IsoCountryCode":}', 'The body is not valid JSON at line 1, column 19.'],
    ['{\n  "IsoCountryCode": "US",\n}', 'The body is not valid JSON at line 3, column 1.'],
    ['{"IsoCountryCode": "US"', 'The body is not valid JSON at line 1, column 24, where it ends.'],
    ['IsoCountryCode=US', 'The body is not valid JSON at line 1, column 1.'],
    ['[]', 'The body must be a JSON object.'],
    ['null', 'The body must be a JSON object.'],
    ['"text"', 'The body must be a JSON object.'],
  ])('%j is refused with a message that says why', async (body, message) => {
    const answer = await toy.send('POST', numbers, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      __type: 'ValidationException',
      Reason: 'CANNOT_PARSE',
      Message: `${message} Reason="CANNOT_PARSE"`,
    });
  });

  test('is refused so where its bytes are not UTF-8', async () => {
    const bytes = Buffer.from('{"IsoCountryCode":"\xff"}', 'latin1');
    const answer = await toy.send('POST', numbers, new Blob([bytes]), json);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      Message: 'The body is not valid UTF-8. Reason="CANNOT_PARSE"',
    });
  });
});

describe('an empty body', () => {
  test.each([[json], [{}], [{ 'content-type': 'text/plain' }]])(
    'is answered with the members that are missing, with the headers %j',
    async (headers) => {
      const answer = await toy.send('POST', numbers, undefined, headers);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
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

  test('is refused also where no member is required', async () => {
    const answer = await toy.send('POST', '/phone-numbers/1');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
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
    const answer = await toy.send('POST', numbers, text, { 'content-type': type });
    expect(answer.status).toBe(415);
    expect(answer.headers.get('x-amzn-errortype')).toBe('UnsupportedMediaTypeException');
    expect(await answer.json()).toEqual({
      __type: 'UnsupportedMediaTypeException',
      Message: message,
    });
  });

  test('left out beside a body is refused', async () => {
    const answer = await toy.send('POST', '/phone-numbers/1', new Blob(['{}']), {});
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({ Code: 'BadRequest' });
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

  test('that is unknown is refused', async () => {
    const answer = await encode(Buffer.from(text), 'compress');
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({
      Message: 'The content encoding must be one of identity, gzip, deflate, br.',
    });
  });

  test('that the bytes are not of is refused', async () => {
    const answer = await encode(Buffer.from(text), 'gzip');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      Message: 'The body is not valid gzip data. Reason="CANNOT_PARSE"',
    });
  });

  test('does not let a small body inflate beyond the limit', async () => {
    const answer = await encode(gzipSync(Buffer.alloc(10_000_000, ' ')), 'gzip');
    expect(answer.status).toBe(413);
  });
});

const padded = (size: number): string => text + ' '.repeat(size - text.length);

describe('the limit of a body', () => {
  test('is met by a body of just that size', async () => {
    expect((await toy.send('POST', numbers, padded(1_048_576))).status).toBe(200);
  });

  test('refuses a body of a byte more', async () => {
    const answer = await toy.send('POST', numbers, padded(1_048_577));
    expect(answer.status).toBe(413);
    expect(answer.headers.get('x-amzn-errortype')).toBe('RequestTooLargeException');
    expect(await answer.json()).toEqual({
      __type: 'RequestTooLargeException',
      Message: 'The body is larger than 1048576 bytes.',
    });
  });

  test('is what the option says', async () => {
    await using other = await openToyServer({ bodyLimit: 10 });
    expect((await other.send('POST', numbers, text)).status).toBe(413);
  });
});

describe('Accept', () => {
  test.each(['text/html', 'application/json;q=0', 'application/xml, text/*'])(
    '%s is refused where the operation declares so',
    async (accept) => {
      const headers = { ...json, accept };
      const answer = await toy.send('POST', '/phone-numbers/1', { CallingName: 'Ada' }, headers);
      expect(answer.status).toBe(406);
      expect(answer.headers.get('x-amzn-errortype')).toBe('NotAcceptableException');
      expect(await answer.json()).toMatchObject({ Code: 'BadRequest' });
    },
  );

  test.each(['*/*', 'application/*', 'text/html, application/json;q=0.1', ''])(
    '%j is accepted',
    async (accept) => {
      const headers = { ...json, accept };
      const answer = await toy.send('POST', '/phone-numbers/1', { CallingName: 'Ada' }, headers);
      expect(answer.status).toBe(200);
    },
  );

  test('means nothing where the operation does not declare so', async () => {
    const headers = { ...json, accept: 'text/html' };
    expect((await toy.send('POST', numbers, text, headers)).status).toBe(200);
  });
});
