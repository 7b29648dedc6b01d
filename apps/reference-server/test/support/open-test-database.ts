import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import { toSettings } from '../../src/config/to-settings.js';
import type { DatabaseAddress } from '../../src/storage/open-database.js';
import './provide-postgres.js';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';

/** An empty database of the kind that the tests run on. */
export interface TestDatabase extends AsyncDisposable {
  /** For the setting `DATABASE_URL`. */
  readonly url: string;
}

/** The address in a `DATABASE_URL`. */
export function addressOf(url: string): DatabaseAddress {
  return toConfig(toSettings({ DATABASE_URL: url }), '/').database;
}

/** Opens a database that outlives the servers on it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const postgres = inject('postgres');
  if (postgres !== '') return createPostgresDatabase(postgres);
  const folder = await openTemporaryFolder();
  return {
    url: `sqlite:${join(folder.path, 'data.db')}`,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

/** Creates a schema for each test, because a database takes ten times as long. */
export async function createPostgresDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOnPostgres(`${server}/postgres`, `CREATE SCHEMA ${name}`);
  const url = new URL(`${server}/postgres`);
  url.searchParams.set('options', `-c search_path=${name}`);
  return {
    url: url.href.replaceAll('+', '%20'),
    [Symbol.asyncDispose]: async () => {
      await runOnPostgres(`${server}/postgres`, `DROP SCHEMA ${name} CASCADE`);
    },
  };
}

/**
 * Creates a whole database, for a test that has its servers wait for locks: they hold one against the servers of other
 * tests, of which there is one in each database.
 */
export async function createWholePostgresDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOnPostgres(`${server}/postgres`, `CREATE DATABASE ${name}`);
  return {
    url: `${server}/${name}`,
    [Symbol.asyncDispose]: async () => {
      await runOnPostgres(`${server}/postgres`, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** Runs SQL; returns the rows. */
export async function runOnPostgres(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
