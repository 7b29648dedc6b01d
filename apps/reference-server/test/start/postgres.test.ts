import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { TLSSocket } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { listen } from '@numberkit/test-support';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.js';
import {
  addressOf,
  createPostgresDatabase,
  runOnPostgres,
  type TestDatabase,
} from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { startProcess } from '../support/start-process.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createPostgresDatabase(inject('postgres'));
});
afterEach(() => database[Symbol.asyncDispose]());

const fileOf = (name: string): string => fileURLToPath(new URL(`tls/${name}`, import.meta.url));

/** The address of the database with one more parameter. */
function toUrl(parameter: string): string {
  return `${database.url}${database.url.includes('?') ? '&' : '?'}${parameter}`;
}

/** The error of a server process that cannot start: one line, or the test fails. */
async function readStartError(DATABASE_URL: string): Promise<string> {
  await using server = startProcess({ DATABASE_URL }, '/');
  expect(await server.ended).toBe(1);
  const lines = server.output().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
}

/** A server with enough of PostgreSQL's protocol to encrypt a connection with a certificate of its own. */
async function startEncrypted(): Promise<
  AsyncDisposable & { url: string; startups: () => number }
> {
  let startups = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write('S');
      const key = readFileSync(fileOf('key.pem'));
      const encrypted = new TLSSocket(socket, {
        isServer: true,
        key,
        cert: readFileSync(fileOf('cert.pem')),
      });
      encrypted.on('error', () => undefined);
      encrypted.once('data', () => {
        startups += 1;
        encrypted.destroy();
      });
    });
  });
  const { port, [Symbol.asyncDispose]: close } = await listen(server);
  return {
    url: `postgres://me:secret@localhost:${port}/numbers`,
    startups: () => startups,
    [Symbol.asyncDispose]: close,
  };
}

test('a self-signed certificate of the server stops the start with one sentence that gives the remedies', async () => {
  await using encrypted = await startEncrypted();
  const problem = await readStartError(`${encrypted.url}?sslmode=require`);
  expect(problem).toMatch(
    /^DATABASE_URL .+certificate.+sslrootcert=<file>.+sslmode=no-verify.+\.$/,
  );
  expect(problem).not.toContain('secret');
  expect(encrypted.startups()).toBe(0);
});

test.each([
  ['sslmode=no-verify', ''],
  ['sslrootcert=', fileOf('cert.pem')],
  ['sslmode=verify-ca&sslrootcert=', fileOf('cert.pem')],
])('with %s a self-signed certificate of the server is accepted', async (parameter, file) => {
  await using encrypted = await startEncrypted();
  await rejectionOf(openDatabase(addressOf(`${encrypted.url}?${parameter}${file}`)));
  expect(encrypted.startups()).toBe(1);
});

test('a missing file of certificates is named in one sentence', async () => {
  const problem = await rejectionOf(openDatabase(addressOf(toUrl('sslrootcert=/none.pem'))));
  expect(problem.message).toMatch(/^DATABASE_URL [^\n]+\/none\.pem/);
});

test('the error for a server without encrypted connections says so', async () => {
  const problem = await rejectionOf(openDatabase(addressOf(toUrl('sslmode=require'))));
  expect(problem.message).toMatch(/^DATABASE_URL [^\n]+sslmode=disable\.$/);
});

const readOnly = '%20-c%20default_transaction_read_only%3Don';

test.each(['empty', 'filled before'])(
  'a read-only PostgreSQL, %s, stops the start with one sentence',
  async (kind) => {
    if (kind === 'filled before') {
      await using _server = await openTestServer({ DATABASE_URL: database.url });
    }
    const problem = await readStartError(`${database.url}${readOnly}`);
    expect(problem).toMatch(/^DATABASE_URL .+ it may only be read.+name one that takes writes\.$/);
  },
);

test('a missing schema stops the start with one sentence', async () => {
  const url = `${inject('postgres')}/postgres?schema=none_of_this_name`;
  expect(await readStartError(url)).toMatch(/^DATABASE_URL .+ no schema .+ create it first\.$/);
});

test.each(['schema', 'currentSchema', 'search_path'])(
  'the tables are in the schema that ?%s= names',
  async (name) => {
    const url = new URL(database.url);
    const schema = /search_path(?:=|%3D)(\w+)/.exec(url.href)?.[1] ?? '';
    url.search = `?${name}=${schema}`;
    {
      await using _server = await openTestServer({ DATABASE_URL: url.href });
    }
    const rows = await runOnPostgres(
      inject('postgres').concat('/postgres'),
      `SELECT count(*) AS tables FROM pg_tables WHERE schemaname = '${schema}' AND tablename LIKE 'numberkit\\_%'`,
    );
    expect(rows).toEqual([{ tables: '19' }]);
  },
);

test('a setting that PostgreSQL does not know stops the start with its sentence', async () => {
  const refusal = await rejectionOf(openDatabase(addressOf(`${database.url}%20-c%20nonsense%3D1`)));
  expect(refusal.message).toMatch(/^DATABASE_URL [^\n]+nonsense/);
});

test('a password that PostgreSQL refuses is not shown', async () => {
  const url = new URL(database.url);
  url.password = 'wr0ng-secret';
  const problem = await readStartError(url.href);
  expect(problem).toMatch(/^DATABASE_URL .+authentication failed/);
  expect(problem).not.toContain('wr0ng');
});
