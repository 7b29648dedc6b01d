import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { control, phoneNumbers } from '../../src/contracts.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

interface Received {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends headers that fetch lets nobody set, and no others. */
function send(url: string, headers: Readonly<Record<string, string>>): Promise<Received> {
  return new Promise((resolve, reject) => {
    request(url, { headers, setHost: false }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}

async function serversFor(host: string, url = server.url): Promise<unknown> {
  const { body } = await send(`${url}/openapi.json`, { Host: host });
  return JSON.parse(body).servers;
}

describe.each([
  ['/openapi', phoneNumbers.document],
  ['/_numberkit/openapi', phoneNumbers.document],
  ['/_numberkit/control.openapi', control.document],
])('the document at %s', (path, document) => {
  test('is the whole contract in JSON, with the address of the server', async () => {
    const response = await fetch(`${server.url}${path}.json`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ ...document, servers: [{ url: server.url }] });
  });

  test('is the same in YAML', async () => {
    const response = await fetch(`${server.url}${path}.yaml`);
    expect(response.headers.get('content-type')).toMatch(/^application\/yaml/);
    expect(parse(await response.text())).toEqual({ ...document, servers: [{ url: server.url }] });
  });

  test('is sent again only if it has changed', async () => {
    for (const extension of ['.json', '.yaml']) {
      const first = await fetch(`${server.url}${path}${extension}`);
      await first.arrayBuffer();
      expect(first.headers.get('cache-control')).toBe('no-cache');
      const { host: Host } = new URL(server.url);
      const again = (tag: string) =>
        send(`${server.url}${path}${extension}`, { Host, 'If-None-Match': tag });
      expect(await again(first.headers.get('etag') ?? '')).toEqual({ status: 304, body: '' });
      expect((await again('"other"')).status).toBe(200);
    }
  });

  test('has the same headers without a body for HEAD', async () => {
    const whole = await fetch(`${server.url}${path}.json`);
    const length = (await whole.arrayBuffer()).byteLength;
    const head = await fetch(`${server.url}${path}.json`, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('content-length')).toBe(String(length));
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
  });
});

test.each([
  ['localhost:*', 'http://localhost:*'],
  ['[::1]:*', 'http://[::1]:*'],
  ['numbers.test', 'http://numbers.test'],
  ['no host', 'http://127.0.0.1:*'],
  ['host:port', 'http://127.0.0.1:*'],
  ['a"b\\c', 'http://127.0.0.1:*'],
])('the document that is asked for at %s has the server %s', async (host, expected) => {
  const { port } = new URL(server.url);
  const url = expected.replace('*', port);
  expect(await serversFor(host.replace('*', port))).toEqual([{ url }]);
});

test('behind a proxy the document has the public URL as its server', async () => {
  await using behind = await openTestServer({
    NUMBERKIT_PUBLIC_URL: 'https://example.com/numbers',
  });
  expect(await serversFor('localhost:1', behind.url)).toEqual([
    { url: 'https://example.com/numbers' },
  ]);
  const yaml = await (await fetch(`${behind.url}/openapi.yaml`)).text();
  expect(parse(yaml).servers).toEqual([{ url: 'https://example.com/numbers' }]);
});

test('documents are served without a key, credentials, pages or the control interface', async () => {
  await using bare = await openTestServer({ NUMBERKIT_CONTROL: 'off', NUMBERKIT_PAGES: 'off' });
  await using locked = await openTestServer({ NUMBERKIT_CONTROL_KEY: 'open-sesame' });
  for (const { url } of [bare, locked]) {
    for (const path of ['/openapi.json', '/_numberkit/control.openapi.yaml']) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    }
  }
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
  'a document does not change what the server returns to %s',
  async (method) => {
    const response = await fetch(`${server.url}/openapi.json`, { method });
    const unknown = await fetch(`${server.url}/nothing.json`, { method });
    expect(response.status).toBe(unknown.status);
    expect(Object.keys(Object(await response.json()))).toEqual(
      Object.keys(Object(await unknown.json())),
    );
  },
);

test('documents are not in the way of the protocol of AWS', async () => {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': 'PinpointSMSVoiceV2.DescribePhoneNumbers',
      Accept: 'text/html',
    },
    body: '{}',
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ PhoneNumbers: [] });
});
