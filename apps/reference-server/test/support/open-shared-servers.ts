import { inject } from 'vitest';
import type { SettingName } from '../../src/config/settings.js';
import { ManualClock } from './manual-clock.js';
import { createPostgresDatabase } from './open-test-database.js';
import { openTestServer, type TestServer } from './open-test-server.js';

/** Servers that share a database. */
export interface SharedServers extends AsyncDisposable {
  readonly servers: readonly TestServer[];
  /** The address of the database. */
  readonly database: string;
  /** The server of a number; they take turns. */
  at(index: number): TestServer;
  /** Opens one more. */
  open(settings?: Partial<Record<SettingName, string>>): Promise<TestServer>;
}

/** Opens three servers on one PostgreSQL, which have one clock. */
export async function openSharedServers(
  settings: Partial<Record<SettingName, string>> = {},
): Promise<SharedServers> {
  const kept = new AsyncDisposableStack();
  const { url } = kept.use(await createPostgresDatabase(inject('postgres')));
  const clock = new ManualClock();
  const open = async (own: Partial<Record<SettingName, string>> = {}) =>
    kept.use(await openTestServer({ DATABASE_URL: url, ...settings, ...own }, clock));
  const servers = await Promise.all([open(), open(), open()]);
  return {
    servers,
    database: url,
    at: (index) => {
      const server = servers[index % servers.length];
      if (server === undefined) throw new Error('There is no server.');
      return server;
    },
    open,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
