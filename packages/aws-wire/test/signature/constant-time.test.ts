import { afterEach, expect, test, vi } from 'vitest';
import { signRequest } from '../../src/client/signing.js';
import { verifySignature } from '../../src/server/verify-signature.js';

afterEach(() => vi.restoreAllMocks());

const credentials = { accessKeyId: 'AKID', secretAccessKey: 'a secret', sessionToken: 'a token' };
const now = new Date('2026-01-02T03:04:05Z');
const url = 'http://127.0.0.1:4010/phone-numbers/1';

/** The result of a verification after a change of the headers. */
async function verify(change: (headers: Record<string, string>) => void) {
  const signed = await signRequest(
    { method: 'POST', url, headers: {}, body: '{}' },
    { credentials, region: 'us-east-1', service: 'chime', date: now },
  );
  change(signed);
  const headers = Object.entries({ host: '127.0.0.1:4010', ...signed });
  const body = new TextEncoder().encode('{}');
  const request = { method: 'POST', target: '/phone-numbers/1', headers, body };
  return await verifySignature(request, {
    service: 'chime',
    now,
    findCredentials: () => credentials,
  });
}

const lastOf = (text: string) => (text.endsWith('0') ? '1' : '0');

// Times cannot be asserted on a shared machine, but the function that compares can.
test.each<[string, (headers: Record<string, string>) => void, boolean]>([
  ['a right signature', () => undefined, true],
  [
    'a signature that differs in its first digit',
    (headers) => {
      headers['authorization'] = (headers['authorization'] ?? '').replace(
        /Signature=(.)/,
        (_, digit: string) => `Signature=${lastOf(digit)}`,
      );
    },
    false,
  ],
  [
    'a signature that differs in its last digit',
    (headers) => {
      const text = headers['authorization'] ?? '';
      headers['authorization'] = text.slice(0, -1) + lastOf(text);
    },
    false,
  ],
])('%s is compared by Web Crypto, in constant time', async (_what, change, ok) => {
  const compare = vi.spyOn(crypto.subtle, 'verify');
  const outcome = await verify(change);
  expect(outcome.ok).toBe(ok);
  // One for the signature and, if that is valid, one for the session token.
  expect(compare).toHaveBeenCalledTimes(ok ? 2 : 1);
  expect(compare.mock.calls.every(([algorithm]) => algorithm === 'HMAC')).toBe(true);
});
