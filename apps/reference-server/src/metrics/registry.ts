import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from '../http/health.js';
import type { BatchReport } from '../storage/engine/batch.js';
import type { RetryReason } from '../storage/engine/transaction.js';
import type { QueueName } from '../storage/load.js';
import type { Storage } from '../storage/storage.js';
import { addLoadMetrics } from './load-metrics.js';

export interface MetricsOptions {
  readonly storage: Pick<Storage, 'batches' | 'readLoad' | 'transactions'>;
  readonly readReadiness: () => Promise<Readiness>;
  readonly version: string;
  readonly database: 'postgresql' | 'sqlite';
}

/** A request that is over, as it is counted. */
export interface RequestReport {
  /** The operation's id; `none` for a request that names no operation of the contract. */
  readonly operation: string;
  readonly protocol: string;
  /** That of the response; `none` if the client left before it. */
  readonly status: number | 'none';
  /** In milliseconds. */
  readonly duration: number;
}

/** The metrics of one server, and of the process that it is in. */
export interface MetricsRegistry {
  readonly contentType: string;
  /** Counts a request that is over. */
  recordRequest(report: RequestReport): void;
  /** Counts a batch that is over. */
  recordBatch(queue: QueueName, report: BatchReport): void;
  /** Counts a transaction that runs again. */
  recordRetry(reason: RetryReason): void;
  /** Counts a transaction of control that the database did not take. */
  recordControlFailure(): void;
  /** The metrics as they are now, in the text form of Prometheus. */
  read(): Promise<string>;
}

export function createRegistry(options: MetricsOptions): MetricsRegistry {
  const { storage, readReadiness, version, database } = options;
  const registry = new Registry();
  new Gauge({
    name: 'numberkit_info',
    help: 'Always 1; the version of the server and the kind of its database are labels.',
    labelNames: ['version', 'database'],
    registers: [registry],
  }).set({ version, database }, 1);
  // First: to find out whether the server is ready takes a connection.
  addLoadMetrics(registry, storage.readLoad);
  new Gauge({
    name: 'numberkit_ready',
    help: '1 while /ready says that the server can do its work, and 0 otherwise.',
    registers: [registry],
    async collect() {
      const { status } = await readReadiness();
      this.set(status === 'ready' ? 1 : 0);
    },
  });
  return {
    contentType: registry.contentType,
    recordRequest: addRequestMetrics(registry),
    recordBatch: addBatchMetrics(registry, storage.readLoad().waiting.keys()),
    recordRetry: addRetryMetric(registry),
    recordControlFailure: addControlFailureMetric(registry),
    read: async () => {
      const [own, ofProcess] = await Promise.all([registry.metrics(), readProcessMetrics()]);
      return `${own}\n${ofProcess}`;
    },
  };
}

let processRegistry: Registry | undefined;

/**
 * The metrics of the process. They are of all servers in it, and are watched from the first scrape on: a watch of the
 * event loop wakes the process a hundred times a second.
 */
function readProcessMetrics(): Promise<string> {
  if (processRegistry === undefined) {
    processRegistry = new Registry();
    collectDefaultMetrics({ register: processRegistry });
  }
  return processRegistry.metrics();
}

/** In seconds: from a response out of the memory of the process to the timeout of most clients. */
const requestDurations = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Adds the metrics of the requests for operations. */
function addRequestMetrics(registry: Registry): MetricsRegistry['recordRequest'] {
  const registers = [registry];
  const requests = new Counter({
    name: 'numberkit_requests_total',
    help: 'Requests that are over, but not for control; status none if the client left before its response.',
    labelNames: ['operation', 'protocol', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'numberkit_request_duration_seconds',
    help: 'Time from the head of a request to the end of its response.',
    labelNames: ['operation'],
    buckets: requestDurations,
    registers,
  });
  // The library makes a text of the labels at each look-up.
  const counters = new Map<string, Counter.Internal>();
  const timers = new Map<string, Histogram.Internal<'operation'>>();
  return ({ operation, protocol, status, duration }) => {
    const key = `${operation} ${protocol} ${status}`;
    const counter = counters.get(key) ?? requests.labels({ operation, protocol, status });
    counters.set(key, counter);
    counter.inc();
    const timer = timers.get(operation) ?? durations.labels({ operation });
    timers.set(operation, timer);
    timer.observe(duration / 1000);
  };
}

/** In seconds: from a commit to a fast disk to the longest wait for a lock. */
const batchDurations = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10];

const batchSizes = [1, 2, 4, 8, 16, 32, 64, 128];

/** Adds the metrics of the batches of the storage. */
function addBatchMetrics(
  registry: Registry,
  queues: Iterable<QueueName>,
): MetricsRegistry['recordBatch'] {
  const registers = [registry];
  const labelNames = ['queue'] as const;
  const units = new Histogram({
    name: 'numberkit_batch_units',
    help: 'Units of work in a batch.',
    labelNames,
    buckets: batchSizes,
    registers,
  });
  const durations = new Histogram({
    name: 'numberkit_batch_duration_seconds',
    help: 'Time from the beginning of a batch to its commit or failure.',
    labelNames,
    buckets: batchDurations,
    registers,
  });
  const failures = new Counter({
    name: 'numberkit_batch_failures_total',
    help: 'Batches that the database did not take: it was away, full, locked or read-only.',
    labelNames,
    registers,
  });
  for (const queue of queues) failures.inc({ queue }, 0);
  return (queue, report) => {
    units.observe({ queue }, report.units);
    durations.observe({ queue }, report.duration / 1000);
    if (report.result === 'failed') failures.inc({ queue });
  };
}

const retryReasons: readonly RetryReason[] = ['conflict', 'connection', 'unit'];

/** Adds the metric of the transactions that run again. */
function addRetryMetric(registry: Registry): MetricsRegistry['recordRetry'] {
  const retries = new Counter({
    name: 'numberkit_transaction_retries_total',
    help: 'Transactions that ran again: another one was in the way (conflict), the connection was lost before its COMMIT (connection), or a unit of work had to be undone alone (unit).',
    labelNames: ['reason'],
    registers: [registry],
  });
  for (const reason of retryReasons) retries.inc({ reason }, 0);
  return (reason) => retries.inc({ reason });
}

/** Adds the metric of the transactions of control that failed. */
function addControlFailureMetric(registry: Registry): MetricsRegistry['recordControlFailure'] {
  const failures = new Counter({
    name: 'numberkit_control_failures_total',
    help: 'Transactions that the database did not take of what processes share: clock, faults, journal, rates, and the signs that they run.',
    registers: [registry],
  });
  return () => failures.inc();
}
