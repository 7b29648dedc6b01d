import { inject } from 'vitest';
import { openTestDatabase } from './open-test-database.js';
import { type ServerProcess, startProcess } from './start-process.js';
import { openTemporaryFolder } from './temporary-folder.js';

/** Server processes on one database. */
export interface Servers extends AsyncDisposable {
  readonly urls: readonly string[];
}

/** As many processes as can share a database: three on PostgreSQL, one on a file of sqlite. */
export async function startServers(settings: Record<string, string> = {}): Promise<Servers> {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await openTemporaryFolder());
  const database = resources.use(await openTestDatabase());
  const count = inject('postgres') === '' ? 1 : 3;
  const servers = Array.from({ length: count }, () =>
    resources.use(startProcess({ DATABASE_URL: database.url, ...settings }, folder.path)),
  );
  const urls = await Promise.all(servers.map(readUrl));
  const kept = resources.move();
  return { urls, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Waits until a server listens; returns its URL. */
export async function readUrl(server: ServerProcess): Promise<string> {
  return (await server.waitFor(/listens on (http:\/\/127\.0\.0\.1:\d+)/))[1] ?? '';
}
