import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';

// A busy machine cannot measure the time of a comparison, so the tests check the compared values and the function.
const timingSafeEqual = vi.spyOn(crypto, 'timingSafeEqual');
syncBuiltinESMExports();

const key = 'the-key-of-the-control-interface';
let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ NUMBERKIT_CONTROL_KEY: key });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  timingSafeEqual.mockRestore();
  syncBuiltinESMExports();
});
beforeEach(() => void timingSafeEqual.mockClear());

test.each([
  ['the right key', key, 200],
  ['a key that differs in its first letter', `T${key.slice(1)}`, 401],
  ['a key that differs in its last letter', `${key.slice(0, -1)}E`, 401],
  ['a key of one letter', 'x', 401],
  ['a key of 8000 letters', 'x'.repeat(8000), 401],
])('%s is compared by its digest, in constant time', async (_what, given, status) => {
  const headers = { Authorization: `Bearer ${given}` };
  const response = await fetch(`${server.url}/_numberkit/clock`, { headers });
  await response.arrayBuffer();
  expect(response.status).toBe(status);
  expect(timingSafeEqual).toHaveBeenCalledOnce();
  const [one, other] = timingSafeEqual.mock.calls[0] ?? [];
  expect([one?.byteLength, other?.byteLength]).toEqual([32, 32]);
  for (const side of [one, other]) {
    expect(Buffer.from(side instanceof Uint8Array ? side : []).includes(key.slice(0, 8))).toBe(
      false,
    );
  }
});
