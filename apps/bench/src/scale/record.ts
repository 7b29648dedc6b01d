import type { OperationName } from '../call.js';
import { stores } from '../growth-databases.js';
import { measure, warmUp } from '../measure.js';
import type { Child } from '../start-child.js';
import { createDatabase, type Place, startServers } from '../subjects.js';
import { operations } from './calibrate.js';
import { type DatabaseMeter, openDatabaseMeter, readMachineCpu } from './machine.js';

/** The reference server on PostgreSQL under one load. */
export interface ScaleRun {
  readonly operation: OperationName;
  readonly processes: number;
  /** Callers at a time, spread over the processes. */
  readonly connections: number;
  /** Numbers and overrides that the database held before. */
  readonly rows: number;
  readonly round: number;
  /** Successful responses a second. */
  readonly rate: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU for each response, in microseconds: of the server, of PostgreSQL, and of the load. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  readonly clientCpu: number;
  /** Cores that other programs of the machine used meanwhile. */
  readonly otherCores: number;
  /** Calls in a batch of the server, and how long one took, in milliseconds. */
  readonly batchUnits: number;
  readonly batchDuration: number;
  /** Bytes that PostgreSQL wrote to its log for each response. */
  readonly logBytes: number;
  /** Bytes by which the tables grew for each response. */
  readonly storedBytes: number;
}

/** All runs of a recording, and the sizes of the tables. */
export interface Scale {
  readonly runs: readonly ScaleRun[];
  /** Connections to PostgreSQL that a process opens at most. */
  readonly connectionsEach: number;
  /** Units of work that a batch of writes takes at most. */
  readonly maxBatch: number;
  /** The bytes on disk of a number of numbers and as many overrides. */
  readonly stored: readonly { readonly rows: number; readonly bytes: number }[];
}

const processCounts = [1, 2, 3];
const connectionCounts = [1, 4, 16, 50, 200];
const rowCounts = [100_000, 1_000_000];

/** Measures each number of processes and callers in every round, and with more and more rows. */
export async function runScale(place: Place, rounds: number, duration: number): Promise<Scale> {
  const runs: ScaleRun[] = [];
  const stored: { rows: number; bytes: number }[] = [];
  const limits = await readLimits(place);
  for (const processes of processCounts) {
    const database = await createDatabase(place.postgres);
    runs.push(
      ...(await runOn(place, database, { processes, rows: 0, rounds, duration }, connectionCounts)),
    );
  }
  for (const rows of rowCounts) {
    const store = stores.find(({ name }) => name === 'PostgreSQL');
    if (store === undefined) throw new Error('There is no store of PostgreSQL.');
    const empty = await sizeOf(await store.create(place, 0));
    const database = await store.create(place, rows);
    stored.push({ rows, bytes: (await sizeOf(database)) - empty });
    runs.push(...(await runOn(place, database, { processes: 1, rows, rounds, duration }, [50])));
  }
  return { runs, ...limits, stored };
}

async function readLimits(place: Place): Promise<Pick<Scale, 'connectionsEach' | 'maxBatch'>> {
  await using running = await startServers(await createDatabase(place.postgres), 1)(place);
  const [text = ''] = await readMetrics(running.children);
  return {
    connectionsEach: toTotal([text], 'numberkit_database_connections_max{pool="main"}'),
    maxBatch: toTotal([text], 'numberkit_batch_units_max{queue="write"}'),
  };
}

interface Subject {
  readonly processes: number;
  readonly rows: number;
  readonly rounds: number;
  readonly duration: number;
}

async function runOn(
  place: Place,
  database: string,
  { processes, rows, rounds, duration }: Subject,
  counts: readonly number[],
): Promise<ScaleRun[]> {
  await using running = await startServers(database, processes)(place);
  await using meter = await openDatabaseMeter(database);
  const { children } = running;
  await warmUp(children);
  const runs: ScaleRun[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`scale ${round}: ${processes} processes, ${rows} rows\n`);
    for (const operation of operations) {
      for (const count of counts.filter((each) => each >= processes)) {
        // Each process gets the same number of callers.
        const connections = count - (count % processes);
        const load = { operation, connections, duration };
        runs.push({ ...load, processes, rows, round, ...(await run(children, meter, load)) });
      }
    }
  }
  return runs;
}

type Figures = Omit<ScaleRun, 'operation' | 'processes' | 'connections' | 'rows' | 'round'>;

async function run(
  children: readonly Child[],
  meter: DatabaseMeter,
  load: {
    readonly operation: OperationName;
    readonly connections: number;
    readonly duration: number;
  },
): Promise<Figures> {
  const { operation, connections, duration } = load;
  const before = await read(children, meter);
  const source = { operation, protocol: 'contract' } as const;
  const figures = await measure(children, { source, connections, duration });
  const after = await read(children, meter);
  const elapsed = (after.at - before.at) * 1000;
  const { responses, rate, p50, p99, cpu, clientCpu } = figures;
  const database = after.database - before.database;
  const own = (cpu + clientCpu) * responses + database;
  const batches = after.batches - before.batches;
  return {
    rate,
    p50,
    p99,
    serverCpu: cpu,
    databaseCpu: database / responses,
    clientCpu,
    otherCores: Math.max(0, (after.machine - before.machine - own) / elapsed),
    batchUnits: (after.units - before.units) / batches,
    batchDuration: ((after.seconds - before.seconds) / batches) * 1000,
    logBytes: (after.log - before.log) / responses,
    storedBytes: (after.size - before.size) / responses,
  };
}

async function read(children: readonly Child[], meter: DatabaseMeter) {
  const texts = await readMetrics(children);
  const total = (name: string) => toTotal(texts, `numberkit_batch_${name}{queue="write"}`);
  return {
    at: performance.now(),
    machine: await readMachineCpu(),
    database: await meter.readCpu(),
    log: await meter.readLog(),
    size: await meter.readSize(),
    units: total('units_sum'),
    batches: total('units_count'),
    seconds: total('duration_seconds_sum'),
  };
}

function readMetrics(children: readonly Child[]): Promise<string[]> {
  return Promise.all(children.map(async ({ url }) => (await fetch(`${url}/metrics`)).text()));
}

/** The sum of a series over the processes. */
function toTotal(texts: readonly string[], series: string): number {
  return texts.reduce((sum, text) => {
    const line = text.split('\n').find((one) => one.startsWith(`${series} `));
    return sum + Number(line?.slice(series.length) ?? 0);
  }, 0);
}

async function sizeOf(database: string): Promise<number> {
  await using meter = await openDatabaseMeter(database);
  return await meter.readSize();
}
