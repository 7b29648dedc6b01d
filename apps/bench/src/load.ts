import autocannon from 'autocannon';
import { createCalls, type OperationName, type Protocol } from './call.js';

/** What the load process is asked to do. */
export interface LoadOrder {
  readonly url: string;
  readonly operation: OperationName;
  readonly protocol: Protocol;
  readonly connections: number;
  /** In seconds. */
  readonly duration: number;
}

/** What it saw. */
export interface LoadResult {
  readonly answers: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests without an answer. */
  readonly errors: number;
  /** Good answers a second. */
  readonly rate: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

process.once('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.(result, () => process.exit()),
    (error) => {
      throw error;
    },
  );
});

async function run({
  url,
  operation,
  protocol,
  connections,
  duration,
}: LoadOrder): Promise<LoadResult> {
  const next = createCalls(operation, protocol);
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
  });
  const statuses = Object.fromEntries(
    Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]),
  );
  return {
    answers: result.requests.total,
    statuses,
    errors: result.errors + result.timeouts,
    rate: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}
