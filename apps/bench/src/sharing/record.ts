import type { OperationName } from '../call.js';
import { measure, warmUp } from '../measure.js';
import { operations } from '../scale/calibrate.js';
import { type DatabaseMeter, openDatabaseMeter, readMachineCpu } from '../scale/machine.js';
import type { Place } from '../subjects.js';
import { type ChangeTimes, measureChanges } from './changes.js';
import { type RunningSetUp, type SetUp, setUps, startSetUp } from './set-ups.js';

/** A set-up under one load. */
export interface SharingRun extends SetUp {
  readonly operation: OperationName;
  readonly round: number;
  /** Successful responses a second. */
  readonly rate: number;
  /** In milliseconds. */
  readonly p99: number;
  /** CPU for each response, in microseconds: of all processes of the server, of PostgreSQL, and of the proxy. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly proxyCpu: number;
  /** Cores that other programs of the machine used meanwhile. */
  readonly otherCores: number;
}

/** All runs of a recording. */
export interface Sharing {
  readonly runs: readonly SharingRun[];
  readonly changes: readonly (Omit<SetUp, 'callers'> & ChangeTimes & { readonly round: number })[];
}

/** Measures every set-up in every round. */
export async function runSharing(place: Place, rounds: number, duration: number): Promise<Sharing> {
  const runs: SharingRun[] = [];
  const changes: Sharing['changes'][number][] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const setUp of setUps) {
      const { processes, control, proxy, callers } = setUp;
      process.stderr.write(
        `sharing ${round}: ${processes} processes, control ${control}, proxy ${proxy}, ${callers} callers\n`,
      );
      await using running = await startSetUp(setUp, place);
      await using meter = await openDatabaseMeter(running.database);
      await warmUp(running.children);
      for (const operation of operations) {
        const figures = await run(running, meter, { operation, connections: callers, duration });
        runs.push({ ...setUp, operation, round, ...figures });
      }
      if (control === 'off') continue;
      for (const times of await measureChanges(running, callers, duration)) {
        changes.push({ ...setUp, round, ...times });
      }
    }
  }
  return { runs, changes };
}

async function run(
  running: RunningSetUp,
  meter: DatabaseMeter,
  { operation, ...load }: { operation: OperationName; connections: number; duration: number },
): Promise<Omit<SharingRun, keyof SetUp | 'operation' | 'round'>> {
  const { children, urls } = running;
  const before = await read(running, meter);
  const source = { operation, protocol: 'contract' } as const;
  const figures = await measure(children, { source, ...load }, urls);
  const after = await read(running, meter);
  const { responses, rate, p99, cpu, clientCpu } = figures;
  const database = after.database - before.database;
  const proxy = after.proxy - before.proxy;
  const own = (cpu + clientCpu) * responses + database + proxy;
  return {
    rate,
    p99,
    serverCpu: cpu,
    databaseCpu: database / responses,
    proxyCpu: proxy / responses,
    otherCores: Math.max(0, (after.machine - before.machine - own) / (after.at - before.at) / 1000),
  };
}

async function read({ readProxyCpu }: RunningSetUp, meter: DatabaseMeter) {
  return {
    at: performance.now(),
    machine: await readMachineCpu(),
    database: await meter.readCpu(),
    proxy: await readProxyCpu(),
  };
}
