import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { listen } from '@numberkit/test-support';
import { hasPgbouncer, startPgbouncer } from '@numberkit/test-support/pgbouncer';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { waitFor } from '@numberkit/test-support/wait-for';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { toPostgresAddress } from '../../../../src/config/postgres-address.js';
import { openPostgresListener } from '../../../../src/storage/dialects/postgres-listener.js';
import { openSharedServers, type SharedServers } from '../../../support/open-shared-servers.js';
import { runOnPostgres } from '../../../support/open-test-database.js';
import type { TestServer } from '../../../support/open-test-server.js';
import { requestNumber } from '../../../support/send.js';
import { startProcess } from '../../../support/start-process.js';
import { readUrl } from '../../../support/start-servers.js';

const folder = useTemporaryFolder();
let shared: SharedServers;
beforeEach(async () => {
  shared = await openSharedServers();
});
afterEach(() => shared[Symbol.asyncDispose]());

/** How often a server has logged a sentence. */
const countOf = ({ log }: TestServer, sentence: string) =>
  log.filter((line) => line.includes(sentence)).length;
const listens = 'this process listens to the others on its database';

/** Sets the clock through the first server, and expects it to be set in another one by then. */
async function expectSeen(other: TestServer): Promise<void> {
  const at = new Date(Date.parse('2030-01-01') + Math.floor(performance.now()));
  await shared.at(0).control.freezeClock({ at });
  expect((await other.control.getClock()).now).toEqual(at);
}

test('a process that loses the connection on which it listens sees every change, and listens again', async () => {
  const [, second] = shared.servers;
  if (second === undefined) throw new Error('There is no second server.');
  expect(countOf(second, listens)).toBe(1);
  await runOnPostgres(
    shared.database,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE query LIKE 'LISTEN %numberkit_control_%' AND pid <> pg_backend_pid()`,
  );
  for (let change = 0; change < 3; change += 1) await expectSeen(second);
  await waitFor(() => expect(countOf(second, 'was lost')).toBe(1));
  await waitFor(() => expect(countOf(second, listens)).toBe(2));
  await expectSeen(second);
});

test.skipIf(!hasPgbouncer)(
  'a process behind a transaction pooler polls and says so, or listens by a direct address',
  async () => {
    await using pooler = await startPgbouncer(inject('postgres'));
    const DATABASE_URL = pooler.toUrl(shared.database);
    const polling = await shared.open({ DATABASE_URL });
    expect(countOf(polling, listens)).toBe(0);
    expect(polling.log.join()).toContain(
      'DATABASE_URL leads through a transaction pooler, which passes no notification on: this process asks for the changes of others every 50 ms; to listen instead, set NUMBERKIT_LISTEN_URL to an address of the same database without a pooler.',
    );
    await expectSeen(polling);
    const listening = await shared.open({ DATABASE_URL, NUMBERKIT_LISTEN_URL: shared.database });
    expect(countOf(listening, listens)).toBe(1);
    await expectSeen(listening);
    const wrong = await shared.open({ DATABASE_URL, NUMBERKIT_LISTEN_URL: DATABASE_URL });
    expect(wrong.log.join()).toContain('NUMBERKIT_LISTEN_URL leads through a transaction pooler');
    await expectSeen(wrong);
  },
);

test('an address of another database to listen on is found out, and the process polls', async () => {
  const NUMBERKIT_LISTEN_URL = `${inject('postgres')}/template1`;
  const deaf = await shared.open({ NUMBERKIT_LISTEN_URL });
  expect(deaf.log.join()).toContain(
    'no notification arrives by NUMBERKIT_LISTEN_URL: this process asks for the changes of others every 50 ms; to listen instead, NUMBERKIT_LISTEN_URL must be an address of the same database without a pooler.',
  );
  await expectSeen(deaf);
});

test('a connection to listen on that was never open is not lost', async () => {
  // As a proxy does whose database is away.
  await using proxy = await listen(createServer((socket) => socket.end()));
  const onLost = vi.fn();
  const address = toPostgresAddress(`postgres://nobody@127.0.0.1:${proxy.port}/none`, '.');
  const opened = openPostgresListener(address, { channel: 'a', onNotification: () => {}, onLost });
  await expect(opened).rejects.toThrow('terminated');
  expect(onLost).not.toHaveBeenCalled();
});

test('an address to listen on that cannot be reached is a sentence in the log, and the process polls', async () => {
  const NUMBERKIT_LISTEN_URL = 'postgres://nobody@127.0.0.1:1/none';
  const server = await shared.open({ NUMBERKIT_LISTEN_URL });
  expect(server.log.join()).toContain(
    'the database of NUMBERKIT_LISTEN_URL cannot be listened to: it cannot be reached (ECONNREFUSED). Until it can, this process asks for the changes of others every 50 ms',
  );
  await expectSeen(server);
});

test('a password of the address to listen on that is wrong is named in the log', async () => {
  const url = new URL(shared.database);
  url.password = 'wrong';
  const server = await shared.open({ NUMBERKIT_LISTEN_URL: url.href });
  expect(server.log.join()).toMatch(
    /NUMBERKIT_LISTEN_URL cannot be listened to: password authentication failed for user .*\. Until/,
  );
  expect(server.log.join()).not.toContain('wrong');
});

test('a process that was killed holds up no change for long, and its restart has what was set', async () => {
  const start = () => startProcess({ DATABASE_URL: shared.database }, folder.path);
  {
    await using killed = start();
    const url = await readUrl(killed);
    await shared.at(0).control.addFault({ operation: 'requestPhoneNumber', drop: true, calls: 9 });
    await expect(requestNumber(url)).rejects.toThrow();
    killed.child.kill('SIGKILL');
    await killed.ended;
  }
  for (const other of shared.servers) await expectSeen(other);
  const { faults } = await shared.at(1).control.listFaults();
  expect(faults).toMatchObject([{ happened: 1 }]);
  await using restarted = start();
  const response = await fetch(`${await readUrl(restarted)}/_numberkit/faults`);
  expect(await response.json()).toEqual({ faults });
});

test('a process that was stopped until no change waited for it handles no request by what it had read before', async () => {
  await using stopped = startProcess({ DATABASE_URL: shared.database }, folder.path);
  const url = new URL(await readUrl(stopped));
  const request = `GET /_numberkit/clock HTTP/1.1\r\nHost: ${url.host}\r\nConnection: close\r\n\r\n`;
  // What handles it is loaded then.
  await fetch(`${url.origin}/_numberkit/clock`);
  const socket = connect(Number(url.port), url.hostname);
  await once(socket, 'connect');
  stopped.child.kill('SIGSTOP');
  const at = new Date('2031-01-01T00:00:00Z');
  await shared.at(0).control.freezeClock({ at });
  // It has arrived at the machine when the process goes on.
  await new Promise<void>((resolve) => socket.write(request, () => resolve()));
  const response = text(socket);
  stopped.child.kill('SIGCONT');
  expect(await response).toContain('"now":"2031-01-01T00:00:00.000Z"');
});
