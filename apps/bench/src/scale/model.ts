import { Simulation, type Thread } from './simulation.js';

/** What the calls of an operation take of each part of a system: times are in microseconds. */
export interface Demand {
  /** CPU of the client. */
  readonly client: number;
  /** CPU of the server's process, for a call and for a batch of them. */
  readonly server: number;
  readonly serverBatch: number;
  /** CPU of the database, for a call and for a batch of them. */
  readonly database: number;
  readonly databaseBatch: number;
  /** How long a batch waits for the disk and for the ways there and back. */
  readonly flush: number;
  /** Whether all calls change one row, such as the counter of a range of numbers: then one batch commits at a time. */
  readonly hasHotRow: boolean;
  /** Calls in a batch at most. */
  readonly maxBatch: number;
}

/** A system whose callers wait for a response before they send the next call. */
export interface System {
  readonly processes: number;
  /** Callers at a time, spread over the processes. */
  readonly connections: number;
  /** Cores that all parts share; undefined if each part has its own. */
  readonly sharedCores?: number;
  /** Cores of the database, if it has its own. */
  readonly databaseCores?: number;
}

/** The figures of a system in its steady state. */
export interface Prediction {
  /** Calls a second. */
  readonly rate: number;
  /** The median of the time from call to response, in milliseconds. */
  readonly p50: number;
  /** Calls in a batch. */
  readonly batchUnits: number;
  /** Share of a core that one process of the server uses. */
  readonly serverUse: number;
  /** Share of its cores that the database uses. */
  readonly databaseUse: number;
  /** Share of the time in which the row that all calls change is locked. */
  readonly hotRowUse: number;
}

/** Share of a call's CPU that the server uses before its batch; the rest is for its response. */
const shareBefore = 0.6;

/** Calls of each caller, and the minimum of all together, before calls are counted and until the end. */
const filling = { each: 3, minimum: 1000 };
const counting = { each: 20, minimum: 4000 };

/** Runs calls through a system of queues until its figures no longer depend on how it began. */
export function simulate(demand: Demand, system: System): Prediction {
  const { processes, connections, sharedCores, databaseCores = Number.POSITIVE_INFINITY } = system;
  const simulation = new Simulation();
  const others = simulation.createCores(sharedCores ?? Number.POSITIVE_INFINITY);
  const ofDatabase = sharedCores === undefined ? simulation.createCores(databaseCores) : others;
  const row = createRowLock(simulation);
  const batches = { count: 0, units: 0 };
  const latencies: number[] = [];
  const servers: Thread[] = [];
  const backends: Thread[] = [];

  function addProcess(): () => void {
    const client = others.createThread();
    const server = others.createThread();
    const backend = ofDatabase.createThread();
    servers.push(server);
    backends.push(backend);
    const waiting: (() => void)[] = [];
    let isRunning = false;

    function runBatch(): void {
      const batch = waiting.splice(0, demand.maxBatch);
      isRunning = batch.length > 0;
      if (!isRunning) return;
      batches.count += 1;
      batches.units += batch.length;
      server.do(demand.serverBatch, () =>
        row.lock(demand.hasHotRow, (unlock) =>
          backend.do(demand.databaseBatch + demand.database * batch.length, () =>
            simulation.wait(demand.flush, () => {
              unlock();
              for (const respond of batch) respond();
              runBatch();
            }),
          ),
        ),
      );
    }

    return function call(): void {
      const sent = simulation.now;
      const receive = () => {
        latencies.push(simulation.now - sent);
        call();
      };
      const respond = () =>
        server.do(demand.server * (1 - shareBefore), () => client.do(demand.client / 2, receive));
      client.do(demand.client / 2, () =>
        server.do(demand.server * shareBefore, () => {
          waiting.push(respond);
          if (!isRunning) runBatch();
        }),
      );
    };
  }

  const starts = Array.from({ length: processes }, addProcess);
  for (let caller = 0; caller < connections; caller += 1) starts[caller % processes]?.();
  const uncounted = Math.max(filling.minimum, filling.each * connections);
  const calls = Math.max(counting.minimum, counting.each * connections);
  while (latencies.length < uncounted) simulation.step();
  const began = simulation.now;
  const before = {
    ...batches,
    locked: row.lockedFor(),
    server: sum(servers),
    database: sum(backends),
  };
  while (latencies.length < calls) simulation.step();

  const elapsed = simulation.now - began;
  const counted = latencies.slice(uncounted).sort((a, b) => a - b);
  return {
    rate: (counted.length / elapsed) * 1e6,
    p50: (counted[Math.floor(counted.length / 2)] ?? Number.NaN) / 1000,
    batchUnits: (batches.units - before.units) / (batches.count - before.count),
    serverUse: (sum(servers) - before.server) / elapsed / processes,
    databaseUse: (sum(backends) - before.database) / elapsed / ofDatabase.count,
    hotRowUse: (row.lockedFor() - before.locked) / elapsed,
  };
}

function sum(threads: readonly Thread[]): number {
  return threads.reduce((total, { used }) => total + used, 0);
}

/** A row that one batch at a time may change, until its commit. */
function createRowLock(simulation: Simulation) {
  const waiting: (() => void)[] = [];
  let lockedAt: number | undefined;
  let total = 0;
  const unlock = () => {
    total += simulation.now - (lockedAt ?? simulation.now);
    lockedAt = undefined;
    waiting.shift()?.();
  };
  const lock = (isNeeded: boolean, work: (unlock: () => void) => void): void => {
    if (!isNeeded) {
      work(() => undefined);
    } else if (lockedAt !== undefined) {
      waiting.push(() => lock(true, work));
    } else {
      lockedAt = simulation.now;
      work(unlock);
    }
  };
  const lockedFor = () => total + (lockedAt === undefined ? 0 : simulation.now - lockedAt);
  return { lock, lockedFor };
}
