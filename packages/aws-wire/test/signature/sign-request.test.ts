import { describe, expect, it } from 'vitest';
import { signRequest } from '../../src/client.js';
import { lasting, signedAt, temporary } from './signed-request.js';

const request = {
  method: 'POST',
  url: 'https://sms-voice.us-east-1.amazonaws.com/',
  headers: { 'Content-Type': 'application/json', 'User-Agent': 'somebody' },
  body: '',
};
const scope = { region: 'us-east-1', service: 'sms-voice', date: signedAt };

describe('a signed request', () => {
  it('has the headers of the request and of the signature, without the host', async () => {
    const headers = await signRequest(request, { credentials: temporary, ...scope });
    expect(Object.keys(headers)).toEqual([
      'content-type',
      'user-agent',
      'x-amz-date',
      'x-amz-security-token',
      'x-amz-content-sha256',
      'authorization',
    ]);
    expect(headers).toMatchObject({ 'user-agent': 'somebody', 'x-amz-date': '20260331T000030Z' });
  });

  it('has no session token if that is empty, as from a variable without a value', async () => {
    const credentials = { ...lasting, sessionToken: '' };
    const headers = await signRequest(request, { credentials, ...scope });
    expect(headers).toEqual(await signRequest(request, { credentials: lasting, ...scope }));
  });

  it('covers its host, and no header that a proxy may change', async () => {
    const { authorization } = await signRequest(request, { credentials: lasting, ...scope });
    expect(authorization).toContain(
      'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,',
    );
  });

  it('is the same for text and for its bytes', async () => {
    const options = { credentials: lasting, ...scope };
    const text = await signRequest({ ...request, body: 'é' }, options);
    const bytes = await signRequest({ ...request, body: Uint8Array.of(0xc3, 0xa9) }, options);
    expect(text).toEqual(bytes);
  });
});
