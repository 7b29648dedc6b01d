import type { OperationName } from '../call.js';
import { median } from '../report.js';
import { type Demand, type Prediction, simulate } from './model.js';
import type { Scale, ScaleRun } from './record.js';

/** A recording of the benchmark's part `scale`, with the machine that it ran on. */
export interface Recording {
  readonly machine: { readonly node: string; readonly cpus: number; readonly model: string };
  readonly scale: Scale;
}

/** The operations of a recording. */
export const operations: readonly OperationName[] = ['request', 'update'];

/** The demand of each operation's calls, and how near to the recording the model comes with it. */
export interface Model {
  readonly runs: readonly ScaleRun[];
  readonly demands: ReadonlyMap<OperationName, Demand>;
  readonly comparisons: readonly Comparison[];
}

export function createModel({ machine, scale }: Recording): Model {
  const runs = pickFastest(scale.runs);
  const demands = new Map(
    operations.map((operation) => {
      const demand = calibrate(runs, { operation, maxBatch: scale.maxBatch, cores: machine.cpus });
      return [operation, demand] as const;
    }),
  );
  const comparisons = [...demands].flatMap(([operation, demand]) =>
    runs
      .filter((run) => run.operation === operation && run.rows === 0)
      .map((run) => compare(demand, run, machine.cpus)),
  );
  return { runs, demands, comparisons };
}

/** The median of how far the model is from the recorded rates, of those runs that it was not made from. */
export function toError({ comparisons }: Model): number {
  const unseen = comparisons.filter(({ run }) => run.processes > 1);
  return median(unseen.map(({ error }) => Math.abs(error)));
}

/** The operations of a recording whose calls all change one row: the counter of a range of numbers. */
const withHotRow: readonly OperationName[] = ['request'];

/** The run of each size that was disturbed least, by other programs or a disk that stalled: the fastest. */
function pickFastest(runs: readonly ScaleRun[]): ScaleRun[] {
  const sizes = Map.groupBy(runs, ({ operation, processes, connections, rows }) =>
    [operation, processes, connections, rows].join(' '),
  );
  return [...sizes.values()].flatMap((same) =>
    same.toSorted((a, b) => b.rate - a.rate).slice(0, 1),
  );
}

/** A recorded run beside the prediction of the model for its size. */
export interface Comparison {
  readonly run: ScaleRun;
  readonly prediction: Prediction;
  /** By how much of the recorded rate the prediction is too high. */
  readonly error: number;
}

interface Calibration {
  readonly operation: OperationName;
  readonly maxBatch: number;
  readonly cores: number;
}

/**
 * Finds the demand of a call from the runs of one process. The CPU of a call and of a batch follow from that of
 * small and large batches; the wait for the disk is the one with which the model comes nearest to these runs.
 */
function calibrate(runs: readonly ScaleRun[], { operation, maxBatch, cores }: Calibration): Demand {
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
    maxBatch,
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

/**
 * CPU of a call, and of a batch of them: the line over the batches for each call that is nearest to the runs, by the
 * relative distances.
 */
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
function compare(demand: Demand, run: ScaleRun, cores: number): Comparison {
  const { processes, connections } = run;
  const sharedCores = Math.max(0.05, cores - run.otherCores);
  const prediction = simulate(demand, { processes, connections, sharedCores });
  return { run, prediction, error: prediction.rate / run.rate - 1 };
}
