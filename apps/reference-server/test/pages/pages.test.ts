import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openServerWithCredentials,
  openTestServer,
  type TestServer,
} from '../support/open-test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

function open(path: string, init: RequestInit = {}, url = server.url): Promise<Response> {
  return fetch(url + path, { headers: browser, redirect: 'manual', ...init });
}

interface Raw {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Sends the path as it stands, and does not decode the body. */
function sendRaw(path: string, encodings?: string, method = 'GET', tag?: string): Promise<Raw> {
  const { hostname, port } = new URL(server.url);
  const headers = {
    ...(encodings !== undefined && { 'Accept-Encoding': encodings }),
    ...(tag !== undefined && { 'If-None-Match': tag }),
  };
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      const { statusCode, headers: received } = response;
      buffer(response).then((body) => {
        resolve({ status: statusCode, headers: received, body });
      }, reject);
    })
      .on('error', reject)
      .end();
  });
}

/** The paths of the files that a page loads. */
async function readAssets(page: string): Promise<string[]> {
  const html = await (await open(page)).text();
  const names = [...html.matchAll(/(?:src|href)="([^":/]+)"/g)].map(([, name]) => name);
  return names.map((name) => `${page}${name}`);
}

describe('the way to the pages', () => {
  test.each([
    ['/', '_numberkit/console/'],
    ['/?a=b', '_numberkit/console/'],
    ['/_numberkit', '_numberkit/console/'],
    ['/_numberkit/', 'console/'],
    ['/_numberkit/docs', 'docs/'],
    ['/_numberkit/console', 'console/'],
  ])('a browser is sent on from %s', async (path, location) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await open(path, { method });
      expect(response.status).toBe(302);
      expect(response.headers.get('location')).toBe(location);
      expect(await response.text()).toBe('');
    }
  });

  test.each([{}, { Accept: '*/*' }, { Accept: 'application/json' }, { Accept: 'text/plain' }])(
    'a program that sends %j gets the refusals of unknown paths',
    async (headers) => {
      for (const path of ['/', '/_numberkit/', '/_numberkit']) {
        const response = await open(path, { headers });
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toMatch(/json/);
        await response.arrayBuffer();
      }
    },
  );

  test('POST / is an operation of AWS whatever the client accepts', async () => {
    const response = await open('/', { method: 'POST', body: '{}' });
    expect(response.status).not.toBe(302);
    expect(response.headers.get('content-type')).toMatch(/json/);
    await response.arrayBuffer();
  });
});

test.each(['GET', 'POST'])(
  'pages that are off are refused with the way out (%s)',
  async (method) => {
    await using off = await openTestServer({ NUMBERKIT_PAGES: 'off' });
    for (const path of ['/_numberkit/docs', '/_numberkit/docs/', '/_numberkit/docs/docs.js']) {
      const response = await open(path, { method }, off.url);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        detail: expect.stringContaining('NUMBERKIT_PAGES'),
      });
    }
    expect((await open('/', {}, off.url)).status).toBe(404);
  },
);

test('the pages are public, with and without a key', async () => {
  await using locked = await openTestServer({ NUMBERKIT_CONTROL_KEY: 'open-sesame' });
  await using uncontrolled = await openTestServer({ NUMBERKIT_CONTROL: 'off' });
  for (const { url } of [locked, uncontrolled]) {
    const response = await open('/_numberkit/docs/', {}, url);
    expect(response.status).toBe(200);
    await response.arrayBuffer();
  }
});

describe.each(['/_numberkit/docs/', '/_numberkit/console/'])('the page %s', (page) => {
  test('has a policy that allows this server only, and no frame around it', async () => {
    for (const path of [page, ...(await readAssets(page))]) {
      const response = await open(path);
      expect(response.status).toBe(200);
      await response.arrayBuffer();
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'; script-src 'self';");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*|eval/);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
  });

  test('has HTML that is revalidated', async () => {
    const response = await open(page);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    await response.arrayBuffer();
    const tag = response.headers.get('etag') ?? '';
    expect((await sendRaw(page, undefined, 'GET', tag)).status).toBe(304);
    expect((await sendRaw(page, undefined, 'GET', '"other"')).status).toBe(200);
  });

  test('has files that may be cached for ever, in the encoding that the client takes', async () => {
    const assets = await readAssets(page);
    expect(assets.length).toBeGreaterThan(1);
    for (const path of assets) {
      expect(path).toMatch(/-[0-9a-f]{8}\.(js|css)$/);
      const plain = await sendRaw(path);
      expect(plain.status).toBe(200);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(plain.headers['vary']).toBe('Accept-Encoding');
      expect(plain.headers['content-type']).toMatch(/^text\/(javascript|css)/);
      const brotli = await sendRaw(path, 'gzip, deflate, br');
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
      const gzip = await sendRaw(path, 'gzip, br;q=0');
      expect(gzip.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
      const head = await sendRaw(path, 'br', 'HEAD');
      expect(head.status).toBe(200);
      expect(head.body.byteLength).toBe(0);
    }
  });

  test.each([
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '..\\..\\package.json',
    'index.html.br',
    'NOTICE',
    '%00',
    '%zz',
    'gone-00000000.js',
    'a/b',
  ])('serves nothing else: %s', async (name) => {
    const { status, headers } = await sendRaw(page + name);
    expect(status).toBe(404);
    expect(headers['content-type']).toMatch(/json/);
  });
});

test('the documentation says that it cannot sign where callers have to', async () => {
  const credential = { accessKeyId: 'AKID', secretAccessKey: 'secret', accountId: '111122223333' };
  await using strict = await openServerWithCredentials([credential]);
  const html = await (await open('/_numberkit/docs/', {}, strict.url)).text();
  expect(html).toContain('This page cannot sign');
  expect(await (await open('/_numberkit/docs/')).text()).not.toContain('cannot sign');
});
