import { expect, test } from 'vitest';
import { createRateLimiter } from '../src/rates/rate-limiter.js';
import { openTestServer } from './support/open-test-server.js';
import { rejectionOf } from './support/rejection.js';

const scope = { accountId: '111122223333', region: 'us-east-1' };

test('the documented rate lets one request a second pass', () => {
  const limiter = createRateLimiter('documented');
  const take = (now: number) => limiter.take('updatePhoneNumber', scope, now);
  expect(take(0)).toBe(0);
  expect(take(400)).toBeCloseTo(0.6);
  expect(take(999)).toBeGreaterThan(0);
  expect(take(1000)).toBe(0);
});

test('accounts, regions and operations are counted apart', () => {
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

test('rates are off unless a setting says otherwise', async () => {
  await using server = await openTestServer();
  const calls = [...Array(5)].map(() =>
    rejectionOf(server.client.updatePhoneNumber({ phoneNumberId: '+1' })),
  );
  for (const { name } of await Promise.all(calls)) expect(name).toBe('BadRequestException');
});

test('a request too many is throttled with Retry-After', async () => {
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
