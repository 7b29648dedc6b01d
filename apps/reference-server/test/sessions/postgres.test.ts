import { readFreePort } from '@numberkit/test-support';
import { startForwarder } from '@numberkit/test-support/forwarder';
import { hasPgbouncer, startPgbouncer } from '@numberkit/test-support/pgbouncer';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { openPostgresListener } from '../../src/storage/dialects/postgres-listener.js';
import { hasSessionEnded, type Session } from '../../src/storage/dialects/postgres-silence.js';
import { addressOf, runOnPostgres } from '../support/open-test-database.js';

const url = () => `${inject('postgres')}/postgres`;

async function readOwnSession(client: Client): Promise<Session> {
  const { rows } = await client.query<Session>(
    'SELECT pid, CAST(backend_start AS text) AS began FROM pg_stat_activity WHERE pid = pg_backend_pid()',
  );
  const [session] = rows;
  if (session === undefined) throw new Error('The session does not see itself.');
  return session;
}

test('a session has ended if the server does not have it, or nobody is at its address', async () => {
  const client = new Client({ connectionString: url() });
  await client.connect();
  const session = await readOwnSession(client);
  const config = { connectionString: url() };
  const hasEnded = (one: Session) => hasSessionEnded(config, one, [], 0);
  expect(await hasEnded(session)).toBe(false);
  // A later session may have its number.
  expect(await hasEnded({ ...session, began: '2026-01-01 00:00:00+00' })).toBe(true);
  const nobody = { host: '127.0.0.1', port: await readFreePort() };
  expect(await hasSessionEnded(nobody, session, [], 0)).toBe(true);
  const isGone = `SELECT pg_terminate_backend(${session.pid}, 50000)`;
  client.on('error', () => undefined);
  await runOnPostgres(url(), isGone);
  expect(await hasEnded(session)).toBe(true);
});

test.skipIf(!hasPgbouncer)(
  'a session behind a pooler counts as ended after its statement timeout and five seconds',
  async () => {
    await using pooler = await startPgbouncer(inject('postgres'));
    const config = { connectionString: pooler.toUrl(url()) };
    const hasEnded = (timeout: string, silence: number) =>
      hasSessionEnded(config, undefined, [{ name: 'statement_timeout', value: timeout }], silence);
    expect(await hasEnded('2s', 6900)).toBe(false);
    expect(await hasEnded('2s', 7100)).toBe(true);
    expect(await hasEnded('0', 3_600_000)).toBe(false);
  },
);

test('a connection that listens to a machine that has vanished is closed at once', async () => {
  await using forwarder = await startForwarder(Number(new URL(url()).port));
  const behind = new URL(url());
  behind.port = String(forwarder.port);
  const address = addressOf(behind.href);
  if (address.kind !== 'postgres') throw new Error('It is an address of PostgreSQL.');
  const losses: string[] = [];
  const listener = await openPostgresListener(address, {
    channel: 'numberkit_test',
    onNotification: () => undefined,
    onLost: () => losses.push('lost'),
  });
  forwarder.vanish();
  // Nothing confirms the end.
  await listener[Symbol.asyncDispose]();
  expect(losses).toEqual([]);
});
