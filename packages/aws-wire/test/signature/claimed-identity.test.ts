import { describe, expect, it } from 'vitest';
import { readClaimedIdentity, toHeaderList } from '../../src/server.js';
import { createSignedRequest, temporary } from './signed-request.js';

describe('the identity that a request claims', () => {
  it('is read without a key', async () => {
    const { headers } = await createSignedRequest({ credentials: temporary });
    expect(readClaimedIdentity(headers)).toEqual({
      accessKeyId: 'ASIATEMPORARY',
      region: 'eu-central-1',
      service: 'sms-voice',
      sessionToken: 'token',
    });
  });

  it("is read from Node's raw headers", async () => {
    const { headers } = await createSignedRequest();
    expect(toHeaderList(headers.flat())).toEqual(headers);
  });

  it('is undefined without a whole signature', () => {
    expect(readClaimedIdentity([])).toBeUndefined();
    expect(readClaimedIdentity([['Authorization', 'Bearer token']])).toBeUndefined();
  });
});
