import { median } from '../report.js';
import { type Demand, simulate } from './model.js';
import type { ScaleRun } from './record.js';

/** The resources that calls of an operation need, where no part is busier than `sensibleUse`. */
export interface Needs {
  /** Calls a second that a process on a core of its own takes. */
  readonly ofProcess: number;
  /** Calls a second of those that change one row, whatever the number of processes; infinite if they change none. */
  readonly ofHotRow: number;
  /** For each call a second. */
  readonly databaseCores: number;
  readonly logBytes: number;
  readonly storedBytes: number;
}

/** The share of a part's time that may be used: above it waits grow fast. */
const sensibleUse = 0.7;

/** The largest machine of a database that the tables count with, and the bytes a second that its disk takes. */
const largestDatabase = { cores: 32, logBytes: 200e6 };

/** Calls that are made at the same time, so that batches are large, by processes enough that the database is the limit. */
const crowd = { processes: 16, connections: 3200 };

export function toNeeds(demand: Demand, runs: readonly ScaleRun[]): Needs {
  const ofServer = { ...demand, client: 0 };
  const { rate, batchUnits } = simulate(ofServer, { processes: 1, connections: 200 });
  const crowded = simulate(ofServer, { ...crowd, databaseCores: largestDatabase.cores });
  return {
    ofProcess: sensibleUse * rate,
    ofHotRow: demand.hasHotRow ? sensibleUse * crowded.rate : Number.POSITIVE_INFINITY,
    databaseCores: (demand.database + demand.databaseBatch / batchUnits) / 1e6 / sensibleUse,
    logBytes: median(runs.map(({ logBytes }) => logBytes)),
    storedBytes: Math.max(0, median(runs.map(({ storedBytes }) => storedBytes))),
  };
}

/** How many databases a rate needs, and which of their limits is met first. */
export function countDatabases(
  needs: Needs,
  rate: number,
): { readonly databases: number; readonly limit: string } {
  const shares = [
    { share: rate / needs.ofHotRow, limit: 'a row that all calls of a database change' },
    { share: (rate * needs.databaseCores) / largestDatabase.cores, limit: 'a database’s cores' },
    { share: (rate * needs.logBytes) / largestDatabase.logBytes, limit: 'a database’s disk' },
  ];
  const [most] = shares.toSorted((a, b) => b.share - a.share);
  if (most !== undefined && most.share > 1) {
    return { databases: Math.ceil(most.share), limit: most.limit };
  }
  return { databases: 1, limit: rate > needs.ofProcess ? 'a process’s core' : 'none' };
}
