import { describe, expect, it } from 'vitest';
import {
  type HttpRequest,
  type KnownCredentials,
  type SignatureOutcome,
  verifySignature,
} from '../../src/server.js';
import { type Mutation, withHeader } from './mutations.js';
import { createSignedRequest, lasting, signedAt, temporary } from './signed-request.js';

const minute = 60_000;

function verify(
  request: HttpRequest,
  { now = signedAt, known = [lasting, temporary] }: { now?: Date; known?: KnownCredentials[] } = {},
): Promise<SignatureOutcome> {
  return verifySignature(request, {
    service: 'sms-voice',
    now,
    findCredentials: async (id) => known.find(({ accessKeyId }) => accessKeyId === id),
  });
}

function without(name: string): Mutation {
  return (request) => ({
    ...request,
    headers: request.headers.filter(([each]) => each.toLowerCase() !== name),
  });
}

describe('a signature', () => {
  it('gives the signer, the region and the service', async () => {
    const identity = { accessKeyId: 'AKIALASTING', region: 'eu-central-1', service: 'sms-voice' };
    expect(await verify(await createSignedRequest())).toEqual({
      ok: true,
      identity: { ...identity, sessionToken: undefined },
    });
  });

  it('is valid with a session token', async () => {
    const outcome = await verify(await createSignedRequest({ credentials: temporary }));
    expect(outcome).toMatchObject({ ok: true, identity: { sessionToken: 'token' } });
  });

  it('is over the path as sent, encoded once or twice', async () => {
    const once = await createSignedRequest({ target: '/phone-numbers/%2B12065550100' });
    const twice = await createSignedRequest({ target: '/phone-numbers/%252B12065550100' });
    expect(await verify(once)).toMatchObject({ ok: true });
    expect(await verify(twice)).toMatchObject({ ok: true });
    const mixed = [
      { ...once, target: twice.target },
      { ...twice, target: once.target },
      { ...once, target: '/phone-numbers/+12065550100' },
    ];
    for (const request of mixed) {
      expect(await verify(request)).toMatchObject({ failure: 'signatureMismatch' });
    }
  });

  it.each([
    ['missing', without('authorization'), 'missingAuthentication'],
    ['of another algorithm', replaced(/^AWS4-HMAC-SHA256/, 'AWS4-ECDSA-P256'), 'incomplete'],
    ['a password', withHeader('authorization', () => 'Basic dXNlcjpwYXNz'), 'incomplete'],
    ['without a credential', replaced(/Credential=[^,]+, /, ''), 'incomplete'],
    ['without signed headers', replaced(/SignedHeaders=[^,]+, /, ''), 'incomplete'],
    ['without itself', replaced(/, Signature=.*/, ''), 'incomplete'],
    ['said twice', replaced(/(Signature=.*)/, '$1, $1'), 'incomplete'],
    ['of a scope without end', replaced('aws4_request', 'aws4'), 'incomplete'],
    ['of a scope with a part too many', replaced('AKIALASTING/', 'AKIALASTING/a/'), 'incomplete'],
    ['of a region that is none', replaced('eu-central-1', 'eu central'), 'incomplete'],
    ['of headers in upper case', replaced(';host;', ';Host;'), 'incomplete'],
    ['of headers out of order', replaced('content-type;host', 'host;content-type'), 'incomplete'],
    ['of no host', replaced(';host;', ';'), 'incomplete'],
    ['of no date', replaced(';x-amz-date', ''), 'incomplete'],
    ['of no body hash', replaced(';x-amz-content-sha256', ''), 'incomplete'],
    ['without a date', without('x-amz-date'), 'incomplete'],
    ['of a date that is none', withHeader('x-amz-date', () => '20260231T000000Z'), 'incomplete'],
    ['of a date in words', withHeader('x-amz-date', () => 'Tue, 31 Mar 2026'), 'incomplete'],
    ['for another service', replaced('/sms-voice/', '/chime/'), 'wrongScope'],
    ['for another day', replaced('/20260331/', '/20260330/'), 'wrongScope'],
    ['by a key that nobody has', replaced('AKIALASTING', 'AKIANOBODY'), 'unknownKey'],
    ['by the key of another', replaced('AKIALASTING', 'ASIATEMPORARY'), 'signatureMismatch'],
    ['for another region', replaced('eu-central-1', 'us-east-1'), 'signatureMismatch'],
    ['of another body', withBody('{"Action":"ALLOW"}'), 'signatureMismatch'],
    ['of a header that is gone', without('content-type'), 'signatureMismatch'],
  ] as const)('does not hold when it is %s', async (_, mutate, failure) => {
    const outcome = await verify(mutate(await createSignedRequest()));
    expect(outcome).toMatchObject({ ok: false, failure: expect.stringContaining(failure) });
  });

  it('is invalid in the query', async () => {
    const { headers, ...request } = await createSignedRequest();
    const query = 'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=0';
    const presigned = { ...request, headers: headers.slice(0, 1), target: `/?${query}` };
    expect(await verify(presigned)).toMatchObject({ failure: 'missingAuthentication' });
  });

  it('is invalid without the body', async () => {
    const request = await createSignedRequest();
    const unsigned = withHeader('x-amz-content-sha256', () => 'UNSIGNED-PAYLOAD');
    expect(await verify(unsigned(request))).toMatchObject({ failure: 'signatureMismatch' });
  });

  it('is valid five minutes before and after its date', async () => {
    const request = await createSignedRequest();
    for (const minutes of [-5, 5]) {
      const now = new Date(signedAt.getTime() + minutes * minute);
      expect(await verify(request, { now })).toMatchObject({ ok: true });
      const later = new Date(now.getTime() + minutes);
      expect(await verify(request, { now: later })).toMatchObject({ failure: 'clockSkew' });
    }
  });

  it('is invalid with the session token of another key', async () => {
    const request = await createSignedRequest({ credentials: temporary });
    for (const sessionToken of ['another', undefined]) {
      const known = [{ ...temporary, sessionToken }];
      expect(await verify(request, { known })).toMatchObject({ failure: 'unknownKey' });
    }
  });

  it('is invalid without the session token of its key', async () => {
    const { sessionToken, ...credentials } = temporary;
    const request = await createSignedRequest({ credentials });
    expect(await verify(request)).toMatchObject({ failure: 'unknownKey' });
  });

  it('is invalid if its credentials have expired', async () => {
    const request = await createSignedRequest({ credentials: temporary });
    const expiring = (expiration: Date) =>
      verify(request, { known: [{ ...temporary, expiration }] });
    expect(await expiring(new Date(signedAt.getTime() + 1))).toMatchObject({ ok: true });
    expect(await expiring(signedAt)).toMatchObject({ failure: 'expiredToken' });
  });

  it('is compared before the expiry of the credentials is reported', async () => {
    const request = withBody('{}')(await createSignedRequest({ credentials: temporary }));
    const known = [{ ...temporary, sessionToken: 'another', expiration: new Date(0) }];
    expect(await verify(request, { known })).toMatchObject({ failure: 'signatureMismatch' });
  });
});

function replaced(part: string | RegExp, by: string): Mutation {
  return withHeader('authorization', (value) => value.replace(part, by));
}

function withBody(body: string): Mutation {
  return (request) => ({ ...request, body: new TextEncoder().encode(body) });
}
