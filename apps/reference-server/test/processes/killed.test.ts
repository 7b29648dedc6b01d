import { randomUUID } from 'node:crypto';
import { Numberkit } from '@numberkit/sdk';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestDatabase, type TestDatabase } from '../support/open-test-database.js';
import { requestNumber, send } from '../support/send.js';
import { type ServerProcess, startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';

const folder = useTemporaryFolder();
let database: TestDatabase;
beforeEach(async () => {
  database = await openTestDatabase();
});
afterEach(() => database[Symbol.asyncDispose]());

const start = (quota = 1_000_000) =>
  startProcess(
    {
      DATABASE_URL: database.url,
      NUMBERKIT_PHONE_NUMBER_QUOTA: String(quota),
      NUMBERKIT_LOG_LEVEL: 'silent',
    },
    folder.path,
  );

/** Writes until the server is gone, killing it at a response; returns the response of each token. */
async function writeAndKill(server: ServerProcess, killAt: number): Promise<Map<string, string>> {
  const url = await readUrl(server);
  const acknowledged = new Map<string, string>();
  const write = async () => {
    for (;;) {
      const ClientToken = randomUUID();
      const response = await requestNumber(url, { ClientToken });
      expect(response.status).toBe(200);
      acknowledged.set(ClientToken, response.text);
      if (acknowledged.size === killAt) server.child.kill('SIGKILL');
    }
  };
  const writers = await Promise.allSettled(Array.from({ length: 20 }, write));
  expect(writers.map((writer) => writer.status === 'rejected' && writer.reason.name)).toEqual(
    writers.map(() => 'TypeError'),
  );
  return acknowledged;
}

test('a number leased before a SIGKILL is there afterwards, and its token returns it again', async () => {
  const all = new Map<string, string>();
  for (const killAt of [1, 77, 301]) {
    await using server = start();
    for (const [token, response] of await writeAndKill(server, killAt)) all.set(token, response);
  }
  await using server = start();
  const url = await readUrl(server);
  const check = async ([ClientToken, text]: [string, string]) =>
    expect(await requestNumber(url, { ClientToken })).toMatchObject({ status: 200, text });
  const uses = [...all];
  while (uses.length > 0) await Promise.all(uses.splice(0, 50).map(check));
  const numbers = [...all.values()].map((text) => JSON.parse(text).PhoneNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a calling name accepted before a SIGKILL is under way afterwards', async () => {
  const input = { CallingName: 'Ada' };
  {
    await using first = start();
    const url = await readUrl(first);
    expect((await send('POST', `${url}/phone-numbers/%2B12065550100`, input)).status).toBe(200);
    first.child.kill('SIGKILL');
  }
  await using second = start();
  const url = await readUrl(second);
  expect((await send('POST', `${url}/phone-numbers/%2B12065550100`, input)).status).toBe(409);
});

test('numbers tagged and released before a SIGKILL are so afterwards, and the quota is whole', async () => {
  const quota = 30;
  const tagged = new Set<string>();
  const released = new Set<string>();
  for (const killAt of [3, 25, 60]) {
    await using server = start(quota);
    const client = new Numberkit({ baseUrl: await readUrl(server), maxAttempts: 1 });
    let calls = 0;
    const count = () => {
      calls += 1;
      if (calls === killAt) server.child.kill('SIGKILL');
    };
    const live = async () => {
      for (;;) {
        const { PhoneNumberId, PhoneNumberArn } = await client.requestPhoneNumber(tollFree);
        await client.tagResource({ ResourceArn: PhoneNumberArn, Tags: [{ Key: 'k', Value: '' }] });
        tagged.add(PhoneNumberArn);
        count();
        await client.releasePhoneNumber({ PhoneNumberId });
        tagged.delete(PhoneNumberArn);
        released.add(PhoneNumberId);
        count();
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: 5 }, live));
    const names = ends.map((end) => end.status === 'rejected' && end.reason.name);
    expect(new Set(names)).toEqual(new Set(['NetworkError']));
  }
  await using server = start(quota);
  const client = new Numberkit({ baseUrl: await readUrl(server) });
  const { PhoneNumbers: left } = await client.describePhoneNumbers({});
  expect(left.filter(({ PhoneNumberId = '' }) => released.has(PhoneNumberId))).toEqual([]);
  for (const ResourceArn of tagged) {
    // A release whose response was lost may have been done.
    if (!left.some((one) => one.PhoneNumberArn === ResourceArn)) continue;
    expect((await client.listTagsForResource({ ResourceArn })).Tags).toEqual([
      { Key: 'k', Value: '' },
    ]);
  }
  for (let number = left.length; number < quota; number += 1) {
    await client.requestPhoneNumber(tollFree);
  }
  const beyond: unknown = await client
    .requestPhoneNumber(tollFree)
    .catch((error: unknown) => error);
  expect(beyond).toMatchObject({ body: { Reason: 'PHONE_NUMBERS_PER_ACCOUNT' } });
});
