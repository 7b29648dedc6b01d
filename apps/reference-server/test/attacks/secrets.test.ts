import { UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import { RequestPhoneNumberCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { NumberkitControl } from '@numberkit/sdk/control';
import { expect, test } from 'vitest';
import { createChime, createSmsVoice } from '../aws/aws-clients.js';
import { tollFree } from '../support/inputs.js';
import { openServerWithCredentials } from '../support/open-test-server.js';

test('neither log, journal, state nor refusals have a secret, a key or a signature', async () => {
  const credentials = { accessKeyId: 'AKIDHOME', secretAccessKey: 'topSecretKey' };
  const session = { accessKeyId: 'ASIAHOME', secretAccessKey: 'topSecretOther' };
  const known = [
    { ...credentials, accountId: '111122223333' },
    { ...session, sessionToken: 'topSecretToken', accountId: '111122223333' },
  ];
  await using server = await openServerWithCredentials(known, {
    NUMBERKIT_CONTROL_KEY: 'topSecretControl',
  });
  const said: string[] = [];
  const keep = async (work: Promise<unknown>) => {
    said.push(JSON.stringify(await work.catch((error: unknown) => [String(error), error])));
  };
  const lease = new RequestPhoneNumberCommand({
    ...tollFree,
    ClientToken: 'a-token',
  });
  const rename = new UpdatePhoneNumberCommand({ PhoneNumberId: '+1', CallingName: 'Ada' });
  const token = { ...session, sessionToken: 'topSecretToken' };
  const wrong = { ...credentials, secretAccessKey: 'topSecretWrong' };
  for (const one of [credentials, token, wrong, { ...token, sessionToken: 'topSecretBad' }]) {
    await keep(createSmsVoice(server.url, { credentials: one }).send(lease));
    await keep(createChime(server.url, { credentials: one }).send(rename));
  }
  const control = new NumberkitControl({ baseUrl: server.url, key: 'topSecretControl' });
  await keep(control.getState());
  await keep(control.listJournal());
  const bad = { Authorization: 'Bearer topSecretGuess' };
  const response = await fetch(`${server.url}/_numberkit/state`, { headers: bad });
  said.push(await response.text(), JSON.stringify([...response.headers]), server.log.join(''));
  expect(server.log.length).toBeGreaterThan(8);
  expect(said.filter((text) => /topSecret/.test(text))).toEqual([]);
  expect(server.log.filter((line) => /[0-9a-f]{64}|Signature=/.test(line))).toEqual([]);
});
