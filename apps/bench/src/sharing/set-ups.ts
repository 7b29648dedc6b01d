import { findProgram } from '@numberkit/test-support';
import { startBalancer } from '@numberkit/test-support/nginx';
import { hasPgbouncer, startPgbouncer } from '@numberkit/test-support/pgbouncer';
import { type Child, readServiceCpu } from '../start-child.js';
import { createDatabase, type Place, startServers } from '../subjects.js';

/** How the reference server runs on PostgreSQL. */
export interface SetUp {
  readonly processes: number;
  /** How a process learns of what testers do at the others; `off` without the control interface. */
  readonly control: 'listening' | 'off' | 'polling';
  /** nginx is between the callers and the processes, PgBouncer between these and the database. */
  readonly proxy: 'PgBouncer' | 'nginx' | 'none';
  /** Callers at a time, spread over the processes. */
  readonly callers: number;
}

/** As many for each of three processes. */
const callers = 48;

/** Each shares more than those before. Behind PgBouncer no notification comes, so the processes poll. */
const all: readonly SetUp[] = [
  { processes: 1, control: 'off', proxy: 'none', callers },
  { processes: 1, control: 'listening', proxy: 'none', callers },
  { processes: 1, control: 'polling', proxy: 'PgBouncer', callers },
  { processes: 3, control: 'listening', proxy: 'none', callers },
  { processes: 3, control: 'listening', proxy: 'none', callers: 3 * callers },
  { processes: 3, control: 'polling', proxy: 'PgBouncer', callers },
  { processes: 3, control: 'listening', proxy: 'nginx', callers },
];

const nginx = findProgram('nginx');

/** Those for which this machine has the programs. */
export const setUps: readonly SetUp[] = all.filter(
  ({ proxy }) => proxy === 'none' || (proxy === 'nginx' ? nginx !== undefined : hasPgbouncer),
);

/** A set-up that runs, with a database of its own. */
export interface RunningSetUp extends AsyncDisposable {
  readonly children: readonly Child[];
  /** The addresses that callers use. */
  readonly urls: readonly string[];
  /** That of the database, without a pooler. */
  readonly database: string;
  /** CPU that the proxy has used, in microseconds. */
  readProxyCpu(): Promise<number>;
}

export async function startSetUp(
  { processes, control, proxy }: SetUp,
  place: Place,
): Promise<RunningSetUp> {
  await using resources = new AsyncDisposableStack();
  const database = await createDatabase(place.postgres);
  const pooler = proxy === 'PgBouncer' ? await startPgbouncer(place.postgres.url) : undefined;
  resources.use(pooler);
  const address = pooler?.toUrl(database) ?? database;
  const settings = { NUMBERKIT_CONTROL: control === 'off' ? 'off' : 'on' };
  const { children } = resources.use(await startServers(address, processes, settings)(place));
  const direct = children.map(({ url }) => url);
  const balancer = proxy === 'nginx' ? await startBalancer(nginx ?? '', direct) : undefined;
  resources.use(balancer);
  const pid = pooler?.pid ?? balancer?.pid;
  const kept = resources.move();
  return {
    children,
    urls: balancer === undefined ? direct : [balancer.url],
    database,
    readProxyCpu: async () => (pid === undefined ? 0 : readServiceCpu(pid)),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
