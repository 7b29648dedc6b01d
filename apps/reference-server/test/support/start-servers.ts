import { NumberkitControl } from '@numberkit/sdk/control';
import { findProgram } from '@numberkit/test-support';
import { startBalancer } from '@numberkit/test-support/nginx';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { inject } from 'vitest';
import { openTestDatabase } from './open-test-database.js';
import { type ServerProcess, startProcess } from './start-process.js';

/** Server processes on one database. */
export interface Servers extends AsyncDisposable {
  /** That of the balancer before them if there is one, or those of all. */
  readonly urls: readonly string[];
  readonly control: NumberkitControl;
  /** The control key. */
  readonly key: string;
  readonly processes: readonly ServerProcess[];
  /** Starts one more process. */
  start(): ServerProcess;
}

// Behind a proxy the caller of the control interface could be anyone.
const key = 'key-of-the-tests';

/**
 * As many processes as can share a database: three on PostgreSQL, behind nginx where the machine has it, and one on a
 * file of sqlite.
 */
export async function startServers(settings: Record<string, string> = {}): Promise<Servers> {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await openTemporaryFolder());
  const database = resources.use(await openTestDatabase());
  const count = inject('postgres') === '' ? 1 : 3;
  const own = { DATABASE_URL: database.url, NUMBERKIT_CONTROL_KEY: key, ...settings };
  const start = () => startProcess(own, folder.path);
  const servers = Array.from({ length: count }, () => resources.use(start()));
  const direct = await Promise.all(servers.map(readUrl));
  const nginx = count === 1 ? undefined : findProgram('nginx');
  const urls =
    nginx === undefined ? direct : [resources.use(await startBalancer(nginx, direct)).url];
  const control = new NumberkitControl({ baseUrl: urls[0] ?? '', key });
  const kept = resources.move();
  return {
    urls,
    control,
    key,
    processes: servers,
    start,
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** Waits until a server listens; returns its URL. */
export async function readUrl(server: ServerProcess): Promise<string> {
  return (await server.waitFor(/listens on (http:\/\/127\.0\.0\.1:\d+)/))[1] ?? '';
}
