import { expect, test } from 'vitest';
import { createRateLimiter, createTokenBuckets } from '../../src/http/rate-limiter.js';
import { openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

const scope = { accountId: '111122223333', region: 'us-east-1' };

test('the documented rate allows one request a second', () => {
  const limiter = createRateLimiter('documented');
  const take = (now: number) => limiter.take('updatePhoneNumber', scope, now);
  expect(take(0)).toBe(0);
  expect(take(400)).toBeCloseTo(0.6);
  expect(take(999)).toBeGreaterThan(0);
  expect(take(1000)).toBe(0);
});

test('accounts, regions and operations are counted separately', () => {
  const limiter = createRateLimiter(1);
  expect(limiter.take('updatePhoneNumber', scope, 0)).toBe(0);
  expect(limiter.take('requestPhoneNumber', scope, 0)).toBe(0);
  expect(limiter.take('updatePhoneNumber', { ...scope, region: 'eu-west-1' }, 0)).toBe(0);
  expect(limiter.take('updatePhoneNumber', { ...scope, accountId: '999988887777' }, 0)).toBe(0);
  expect(limiter.take('updatePhoneNumber', scope, 0)).toBeGreaterThan(0);
});

test('a clock that goes back does not fill the bucket', () => {
  const limiter = createRateLimiter(1);
  limiter.take('updatePhoneNumber', scope, 10_000);
  expect(limiter.take('updatePhoneNumber', scope, 0)).toBeGreaterThan(0);
});

test('rates are off by default', async () => {
  await using server = await openTestServer();
  const calls = [...Array(5)].map(() =>
    rejectionOf(server.client.updatePhoneNumber({ phoneNumberId: '+1' })),
  );
  for (const { name } of await Promise.all(calls)) expect(name).toBe('BadRequestException');
});

test('a request beyond the rate is throttled with Retry-After', async () => {
  await using server = await openTestServer({ NUMBERKIT_RATE_LIMIT: '0.01' });
  const send = () =>
    fetch(`${server.url}/phone-numbers/%2B12065550100`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"CallingName":"Ada"}',
    });
  expect((await send()).status).toBe(200);
  const second = await send();
  expect(second.status).toBe(429);
  expect(second.headers.get('X-Amzn-ErrorType')).toBe('ThrottledClientException');
  expect(Number(second.headers.get('Retry-After'))).toBeGreaterThan(0);
});

test('a caller that claims ever new regions does not escape the rate', () => {
  const limiter = createRateLimiter('documented');
  const passed = Array.from({ length: 10_000 }, (_, index) =>
    limiter.take('requestPhoneNumber', { ...scope, region: `made-up-${index}` }, 0),
  ).filter((wait) => wait === 0);
  // Forty regions may be counted apart, and all further ones share a bucket.
  expect(passed).toHaveLength(41);
});

test('a region is counted separately again once the claimed ones are not used', () => {
  const limiter = createRateLimiter(1);
  for (let index = 0; index < 100; index += 1) {
    limiter.take('requestPhoneNumber', { ...scope, region: `made-up-${index}` }, 0);
  }
  expect(limiter.take('requestPhoneNumber', scope, 1000)).toBe(0);
  expect(limiter.take('requestPhoneNumber', { ...scope, region: 'eu-west-1' }, 1000)).toBe(0);
});

test('buckets that are full again are dropped, and there are never more than the maximum', () => {
  const buckets = createTokenBuckets(1, 10);
  for (let index = 0; index < 10_000; index += 1) {
    buckets.take(`name-${index}`, index * 100);
    expect(buckets.size).toBeLessThanOrEqual(10);
  }
  buckets.take('later', 10_000_000);
  buckets.take('latest', 10_000_000);
  expect(buckets.size).toBeLessThanOrEqual(10);
});

test('a bucket in use is not dropped to make room for others', () => {
  const buckets = createTokenBuckets(1, 2);
  expect(buckets.take('mine', 0)).toBe(0);
  for (let index = 0; index < 10; index += 1) buckets.take(`name-${index}`, 0);
  expect(buckets.take('mine', 0)).toBe(1);
  expect(buckets.take('mine', 250)).toBe(0.75);
});
