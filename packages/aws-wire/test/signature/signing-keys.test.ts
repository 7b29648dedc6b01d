import { expect, it } from 'vitest';
import { createSigningKeys, signRequest } from '../../src/client.js';
import { lasting, signedAt } from './signed-request.js';

const day = '20260331';
const scope = { day, region: 'us-east-1', service: 'sms-voice' };

it('a cached key makes the same signature as a new one', async () => {
  const request = { method: 'POST', url: 'https://one.test/', headers: {}, body: '{}' };
  const options = { credentials: lasting, region: 'us-east-1', service: 'chime', date: signedAt };
  const keys = createSigningKeys();
  const once = await signRequest(request, { ...options, keys });
  expect(await signRequest(request, { ...options, keys })).toEqual(once);
  expect(await signRequest(request, options)).toEqual(once);
});

it('a key is derived once for each secret, day, region and service', async () => {
  const keys = createSigningKeys();
  const key = await keys('one', scope);
  expect(await keys('one', { ...scope })).toBe(key);
  expect(await keys('two', scope)).not.toBe(key);
  for (const change of [{ day: '20260401' }, { region: 'eu-west-1' }, { service: 'chime' }]) {
    expect(await keys('one', { ...scope, ...change })).not.toBe(key);
  }
});

it('the cache drops old keys', async () => {
  const keys = createSigningKeys();
  const first = await keys('first', scope);
  for (let secret = 0; secret < 16; secret++) await keys(String(secret), scope);
  expect(await keys('first', scope)).not.toBe(first);
});
