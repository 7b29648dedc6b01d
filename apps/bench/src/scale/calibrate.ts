import type { OperationName } from '../call.js';
import { median } from '../report.js';
import { type Demand, type Prediction, simulate } from './model.js';
import type { ScaleRun } from './record.js';

/** The operations of a recording whose calls all change one row: the counter of a range of numbers. */
const withHotRow: readonly OperationName[] = ['request'];

/** The run of each size that other programs disturbed least. */
export function pickCalmest(runs: readonly ScaleRun[]): ScaleRun[] {
  const sizes = Map.groupBy(runs, ({ operation, processes, connections, rows }) =>
    [operation, processes, connections, rows].join(' '),
  );
  return [...sizes.values()].flatMap((same) =>
    same.toSorted((a, b) => a.otherCores - b.otherCores).slice(0, 1),
  );
}

/** A recorded run beside what the model makes of its size. */
export interface Comparison {
  readonly run: ScaleRun;
  readonly prediction: Prediction;
  /** By how much of the recorded rate the prediction is too high. */
  readonly error: number;
}

/**
 * Finds what a call takes from the runs of one process. The CPU of a call and of a batch follow from that of
 * small and large batches; the wait for the disk is the one with which the model comes nearest to these runs.
 */
export function calibrate(
  runs: readonly ScaleRun[],
  operation: OperationName,
  cores: number,
): Demand {
  const own = runs.filter(
    (run) => run.operation === operation && run.processes === 1 && run.rows === 0,
  );
  const [server, serverBatch] = splitByBatch(own, ({ serverCpu }) => serverCpu);
  const [database, databaseBatch] = splitByBatch(own, ({ databaseCpu }) => databaseCpu);
  const demand: Demand = {
    client: median(own.map(({ clientCpu }) => clientCpu)),
    server,
    serverBatch,
    database,
    databaseBatch,
    flush: 0,
    hasHotRow: withHotRow.includes(operation),
  };
  const candidates = flushes.map((flush) => {
    const candidate = { ...demand, flush };
    const errors = own.map((run) => Math.abs(compare(candidate, run, cores).error));
    return { candidate, error: median(errors) };
  });
  return candidates.reduce((best, one) => (one.error < best.error ? one : best)).candidate;
}

/** From a fast disk to a slow one, in microseconds. */
const flushes = Array.from({ length: 12 }, (_, index) => Math.round(100 * 1.5 ** index));

/** CPU of a call, and of a batch of them: the line over the batches a call that is nearest to the runs, in shares of each. */
function splitByBatch(
  runs: readonly ScaleRun[],
  read: (run: ScaleRun) => number,
): readonly [call: number, batch: number] {
  const points = runs.map((run) => ({ x: 1 / run.batchUnits, y: read(run) }));
  const total = (of: (point: { readonly x: number; readonly y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point) / point.y ** 2, 0);
  const weight = total(() => 1);
  const meanX = total(({ x }) => x) / weight;
  const meanY = total(({ y }) => y) / weight;
  const covariance = total(({ x, y }) => (x - meanX) * (y - meanY));
  const batch = Math.max(0, covariance / total(({ x }) => (x - meanX) ** 2));
  return [Math.max(1, meanY - batch * meanX), batch];
}

/** Compares a run with the model, which has the cores that the run had left. */
export function compare(demand: Demand, run: ScaleRun, cores: number): Comparison {
  const { processes, connections } = run;
  const sharedCores = Math.max(0.05, cores - run.otherCores);
  const prediction = simulate(demand, { processes, connections, sharedCores });
  return { run, prediction, error: prediction.rate / run.rate - 1 };
}
