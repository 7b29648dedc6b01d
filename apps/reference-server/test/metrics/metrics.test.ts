import { once } from 'node:events';
import { request } from 'node:http';
import { waitFor } from '@numberkit/test-support/wait-for';
import { expect, test } from 'vitest';
import { openStorage } from '../../src/storage/storage.js';
import { openTestServer } from '../support/open-test-server.js';
import { scrape } from '../support/scrape.js';
import { requestNumber, send } from '../support/send.js';

const path = '/v2/phone-numbers/describe';

const timed = 'numberkit_request_duration_seconds_count{operation="describePhoneNumbers"}';

function toCount(operation: string, protocol: string, status: number | 'none'): string {
  return `numberkit_requests_total{operation="${operation}",protocol="${protocol}",status="${status}"}`;
}

test('requests are counted by operation, protocol and status, and timed by operation', async () => {
  await using server = await openTestServer();
  const { url } = server;
  await send('POST', url + path, {});
  await send('POST', url + path, {});
  await send('POST', url + path, { MaxResults: 0 });
  await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'PinpointSMSVoiceV2.DescribePhoneNumbers',
    },
    body: '{}',
  });
  await waitFor(async () => {
    const { read } = await scrape(url);
    expect(read(toCount('describePhoneNumbers', 'contract', 200))).toBe(2);
    expect(read(toCount('describePhoneNumbers', 'contract', 400))).toBe(1);
    expect(read(toCount('describePhoneNumbers', 'awsJson1_0', 200))).toBe(1);
    expect(read(timed)).toBe(4);
  });
});

test('what a caller names becomes no label: neither an unknown operation nor a path', async () => {
  await using server = await openTestServer();
  const { url } = server;
  for (const name of ['One', 'Two']) {
    const headers = { 'x-amz-target': `PinpointSMSVoiceV2.${name}` };
    await fetch(url, { method: 'POST', headers });
    await fetch(`${url}/${name}`);
  }
  await waitFor(async () => {
    const { text, read } = await scrape(url);
    expect(read(toCount('none', 'awsJson1_0', 404))).toBe(2);
    expect(read(toCount('none', 'contract', 404))).toBe(2);
    expect(text).not.toMatch(/One|Two/);
  });
});

test('a request whose client left has the status none', async () => {
  await using server = await openTestServer();
  const operation = 'describePhoneNumbers';
  await server.control.addFault({ operation, drop: true });
  await send('POST', server.url + path, {}).catch(() => undefined);
  await waitFor(async () => {
    const { read } = await scrape(server.url);
    expect(read(toCount(operation, 'contract', 'none'))).toBe(1);
  });
});

test('batches, queues, connections and readiness are shown', async () => {
  await using server = await openTestServer();
  const { url } = server;
  const responses = await Promise.all(Array.from({ length: 5 }, () => requestNumber(url)));
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  const { read } = await scrape(url);
  expect(read('numberkit_batch_units_sum{queue="write"}')).toBe(5);
  expect(read('numberkit_batch_units_bucket{le="128",queue="write"}')).toBeGreaterThan(0);
  expect(read('numberkit_batch_units_max{queue="write"}')).toBe(128);
  expect(read('numberkit_batch_duration_seconds_count{queue="write"}')).toBeLessThanOrEqual(5);
  expect(read('numberkit_batch_failures_total{queue="write"}')).toBe(0);
  expect(read('numberkit_units_waiting{queue="write"}')).toBe(0);
  expect(read('numberkit_units_waiting_max')).toBeGreaterThan(0);
  expect(read('numberkit_database_connections{pool="main",state="used"}')).toBe(0);
  const free = read('numberkit_database_connections{pool="main",state="free"}');
  expect(free).toBeGreaterThan(0);
  expect(read('numberkit_database_connections_max{pool="main"}')).toBeGreaterThanOrEqual(free ?? 0);
  expect(read('numberkit_database_connections_waiting{pool="main"}')).toBe(0);
  expect(read('numberkit_ready')).toBe(1);
  expect(read('process_cpu_seconds_total')).toBeGreaterThan(0);
  expect(read('nodejs_eventloop_lag_p99_seconds')).toBeDefined();
});

test('two servers of one process count their own requests', async () => {
  await using one = await openTestServer();
  await using other = await openTestServer();
  await send('POST', one.url + path, {});
  await waitFor(async () => expect((await scrape(one.url)).read(timed)).toBe(1));
  expect((await scrape(other.url)).read(timed)).toBeUndefined();
});

test('a storage that was closed meanwhile has no connections, which is no error', async () => {
  const storage = await openStorage({ kind: 'sqlite-memory' });
  await storage[Symbol.asyncDispose]();
  const pool = { used: 0, free: 0, max: 0, waiting: 0 };
  expect(storage.readLoad().pools).toEqual(new Map([['main', pool]]));
});

test('a scrape is in no journal and no log, and has no rate', async () => {
  await using server = await openTestServer({ NUMBERKIT_RATE_LIMIT: '1' });
  const scrapes = await Promise.all(Array.from({ length: 20 }, () => scrape(server.url)));
  expect(scrapes).toHaveLength(20);
  expect(server.log).toEqual([]);
  expect((await server.control.listJournal()).entries).toEqual([]);
});

test('with a control key a scrape needs it, as any control request does', async () => {
  const key = 'a-key-of-some-length';
  await using server = await openTestServer({ NUMBERKIT_CONTROL_KEY: key });
  const refused = await fetch(`${server.url}/metrics`);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect(await refused.text()).not.toContain(key);
  const { read } = await scrape(server.url, { authorization: `Bearer ${key}` });
  expect(read('numberkit_ready')).toBe(1);
});

test('without a key neither a page of another site nor a proxy reads the metrics', async () => {
  await using server = await openTestServer({ NUMBERKIT_CORS_ORIGIN: '*' });
  const statusOf = async (headers: Record<string, string>) => {
    const sent = request(`${server.url}/metrics`, { headers }).end();
    const [response] = await once(sent, 'response');
    response.resume();
    expect(response.headers).not.toHaveProperty('access-control-allow-origin');
    return response.statusCode;
  };
  expect(await statusOf({ Origin: 'https://evil.test' })).toBe(403);
  expect(await statusOf({ Host: 'evil.test' })).toBe(403);
  expect(await statusOf({ 'X-Forwarded-For': '203.0.113.1' })).toBe(403);
  expect(await statusOf({})).toBe(200);
});

test('where control is off there are no metrics, with the way out', async () => {
  await using server = await openTestServer({ NUMBERKIT_CONTROL: 'off' });
  const response = await fetch(`${server.url}/metrics`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    detail: expect.stringContaining('NUMBERKIT_CONTROL on'),
  });
});
