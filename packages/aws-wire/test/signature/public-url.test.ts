import { expect, it } from 'vitest';
import type { HttpRequest } from '../../src/server.js';
import { verifySignature } from '../../src/server.js';
import { createSignedRequest, lasting, signedAt } from './signed-request.js';

const publicUrl = new URL('https://numbers.example.com/kit/');

const verify = (request: HttpRequest, url?: URL) =>
  verifySignature(request, {
    service: 'sms-voice',
    now: signedAt,
    publicUrl: url,
    findCredentials: () => lasting,
  });

const withHost = (request: HttpRequest, host: string): HttpRequest => ({
  ...request,
  headers: request.headers.map(([name, value]) => [
    name,
    name.toLowerCase() === 'host' ? host : value,
  ]),
});

const signed = () =>
  createSignedRequest({
    host: 'numbers.example.com',
    target: '/kit/phone-numbers/%2B12065550100?operation=restore',
  });

it('a signature is valid behind a proxy that removes a prefix and replaces the host, with the public URL', async () => {
  const sent = await signed();
  const arrived = {
    ...withHost(sent, '127.0.0.1:4010'),
    target: '/phone-numbers/%2B12065550100?operation=restore',
  };
  expect(await verify(arrived)).toMatchObject({ ok: false, failure: 'signatureMismatch' });
  expect(await verify(arrived, publicUrl)).toMatchObject({ ok: true });
});

it('a signature is valid behind a proxy that encodes the path in its own way', async () => {
  const sent = await signed();
  const arrived = {
    ...withHost(sent, '127.0.0.1:4010'),
    target: '/phone-numbers/+12065550100?operation=restore',
  };
  expect(await verify(arrived, publicUrl)).toMatchObject({ ok: true });
});

it.each([
  ['another path', { target: '/phone-numbers/%2B12065550101?operation=restore' }],
  ['another query', { target: '/phone-numbers/%2B12065550100' }],
  ['another body', { body: new TextEncoder().encode('{}') }],
  ['another method', { method: 'PUT' }],
])('a signature for the public URL is invalid with %s', async (_what, change) => {
  const target = '/phone-numbers/%2B12065550100?operation=restore';
  const arrived = { ...withHost(await signed(), '127.0.0.1:4010'), target, ...change };
  expect(await verify(arrived, publicUrl)).toMatchObject({ failure: 'signatureMismatch' });
});

it('a signature over the request as it arrived is valid beside the public URL', async () => {
  expect(await verify(await signed(), new URL('https://elsewhere.example.com'))).toMatchObject({
    ok: true,
  });
});

it('a signature is valid if a proxy sends the whole URL as the target', async () => {
  const sent = await signed();
  const absolute = { ...sent, target: `https://numbers.example.com${sent.target}` };
  expect(await verify(absolute)).toMatchObject({ ok: true });
});

it('the failure names method, host and path as they arrived, and no query', async () => {
  const sent = await signed();
  const arrived = { ...withHost(sent, 'up\u001bstream:80'), target: '/phone-numbers/x?secret=1' };
  expect(await verify(arrived)).toMatchObject({
    message: `The signature is not the one of this request, which arrived as ${sent.method} /phone-numbers/x with the host up?stream:80.`,
  });
});

it('the failure cuts a long path', async () => {
  const outcome = await verify({ ...(await signed()), target: `/${'x'.repeat(10_000)}` });
  expect(outcome.ok ? '' : outcome.message.length).toBeLessThan(600);
});
