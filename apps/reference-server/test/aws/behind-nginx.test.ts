import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import { PutProtectConfigurationRuleSetNumberOverrideCommand as PutOverride } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { signRequest } from '@numberkit/aws-wire/client';
import { findProgram, readFreePort } from '@numberkit/test-support';
import { type Nginx, startNginx } from '@numberkit/test-support/nginx';
import { describe, expect, test } from 'vitest';
import { openServerWithCredentials, openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { createChime, createSmsVoice } from './aws-clients.js';

const keys = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };
const override = new PutOverride({
  ProtectConfigurationId: 'protect-11111111111111111111111111111111',
  DestinationPhoneNumber: '+12065550142',
  Action: 'BLOCK',
});
const rename = new UpdatePhoneNumberCommand({ PhoneNumberId: '+12065550100', CallingName: 'Ada' });

const credentials = [{ ...keys, accountId: '111122223333' }];
const nginx = findProgram('nginx');

describe.skipIf(nginx === undefined)('behind nginx', () => {
  async function open(toPublicUrl?: (proxy: string) => string) {
    await using resources = new AsyncDisposableStack();
    const port = await readFreePort();
    // nginx removes the prefix, sets the Host of the upstream, and decodes and encodes the path.
    const location = `location /kit/numbers/ { proxy_pass http://127.0.0.1:${port}/; }`;
    const proxy: Nginx = resources.use(await startNginx(nginx ?? '', location));
    const server = resources.use(
      await openServerWithCredentials(credentials, {
        PORT: String(port),
        ...(toPublicUrl && { NUMBERKIT_PUBLIC_URL: toPublicUrl(proxy.url) }),
      }),
    );
    const kept = resources.move();
    const endpoint = `${proxy.url}/kit/numbers`;
    return { endpoint, server, port, [Symbol.asyncDispose]: () => kept.disposeAsync() };
  }

  test('with the public URL the server accepts AWS SDKs though Host and path arrive changed', async () => {
    await using behind = await open((proxy) => `${proxy}/kit/numbers`);
    const options = { credentials: keys };
    expect(await createSmsVoice(behind.endpoint, options).send(override)).toMatchObject({
      Action: 'BLOCK',
    });
    const { PhoneNumber } = await createChime(behind.endpoint, options).send(rename);
    expect(PhoneNumber?.CallingName).toBe('Ada');
    // Past the proxy as well.
    expect(await createSmsVoice(behind.server.url, options).send(override)).toMatchObject({
      Action: 'BLOCK',
    });
  });

  test('a refused signature names the host and the path that arrived, and the setting', async () => {
    await using behind = await open();
    const options = { credentials: keys };
    const refusal = await rejectionOf(createChime(behind.endpoint, options).send(rename));
    expect(String(refusal)).toContain(
      `arrived as POST /phone-numbers/+12065550100 with the host 127.0.0.1:${behind.port}. Behind a proxy that changes them, set NUMBERKIT_PUBLIC_URL.`,
    );
    expect(String(refusal)).not.toContain('home secret');
  });

  test('a signature for another public URL is refused', async () => {
    await using behind = await open((proxy) => `${proxy}/other`);
    const smsVoice = createSmsVoice(behind.endpoint, { credentials: keys });
    expect(await rejectionOf(smsVoice.send(override))).toMatchObject({
      name: 'InvalidSignatureException',
      message: expect.stringContaining('/other, as NUMBERKIT_PUBLIC_URL says'),
    });
  });
});

test('a signed request whose target is the whole URL, as some proxies send it, is accepted', async () => {
  await using server = await openServerWithCredentials(credentials);
  const url = `${server.url}/phone-numbers/%2B12065550100`;
  const body = '{"CallingName":"Ada"}';
  const signed = await signRequest(
    { method: 'POST', url, headers: { 'content-type': 'application/json' }, body },
    { credentials: keys, region: 'us-east-1', service: 'chime', date: new Date() },
  );
  const { hostname, port } = new URL(server.url);
  const sent = request({ hostname, port, method: 'POST', path: url, headers: signed }).end(body);
  const [response]: IncomingMessage[] = await once(sent, 'response');
  response?.resume();
  expect(response?.statusCode).toBe(200);
});

test('the keep-alive timeout exceeds 60 s, so load balancers close first', async () => {
  await using server = await openTestServer();
  const response = await fetch(`${server.url}/health`);
  const [, seconds] = /timeout=(\d+)/.exec(response.headers.get('Keep-Alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
  await using brief = await openTestServer({ NUMBERKIT_KEEP_ALIVE: 'PT5S' });
  const other = await fetch(`${brief.url}/health`);
  expect(other.headers.get('Keep-Alive')).toBe('timeout=5');
});
