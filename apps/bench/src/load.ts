import { type Call, createCalls, type OperationName, type Protocol } from './call.js';
import { Connection, type LoadResponse } from './connection.js';

/** Ever new calls of an operation, or certain calls in turn. */
export type CallSource =
  | { readonly operation: OperationName; readonly protocol: Protocol }
  | { readonly calls: readonly Call[] };

/** The task of the load process. */
export interface LoadTask {
  readonly url: string;
  /** What is sent. */
  readonly source: CallSource;
  readonly connections: number;
  /** In seconds. */
  readonly duration: number;
}

/** The result of the load process. */
export interface LoadResult {
  readonly responses: number;
  /** The number of responses by status, those with `Retry-After` apart. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests without a response. */
  readonly errors: number;
  /** Successful responses a second, and times in milliseconds, from the second call of each connection on. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** The share of a core that the load process used: near 1, it limits what it measures. */
  readonly loadCpu: number;
  /** CPU of the load process for each response, in microseconds. */
  readonly clientCpu: number;
}

process.once('message', (task: LoadTask) => {
  run(task).then(
    (result) => process.send?.(result, () => process.exit()),
    (error) => {
      throw error;
    },
  );
});

function repeat(calls: readonly Call[]): () => Call {
  let count = Math.floor(Math.random() * calls.length);
  return () => {
    const call = calls[count % calls.length];
    count += 1;
    if (call === undefined) throw new Error('There is no call to send.');
    return call;
  };
}

async function run(task: LoadTask): Promise<LoadResult> {
  const { url, source, connections, duration } = task;
  const next =
    'calls' in source ? repeat(source.calls) : createCalls(source.operation, source.protocol);
  const statuses: Record<string, number> = {};
  const latencies: number[] = [];
  let responses = 0;
  let good = 0;
  let errors = 0;

  async function send(connection: Connection): Promise<LoadResponse | undefined> {
    const response = await connection.send(next()).catch(() => undefined);
    if (response === undefined) {
      errors += 1;
      return undefined;
    }
    responses += 1;
    const name = toName(response);
    statuses[name] = (statuses[name] ?? 0) + 1;
    return response;
  }

  const opened = Array.from({ length: connections }, () => new Connection(url));
  // The first calls open the connections, and this process is new: their times are its own.
  await Promise.all(opened.map(send));
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + duration * 1000;

  async function keepSending(connection: Connection): Promise<void> {
    while (performance.now() < end) {
      const sent = performance.now();
      const response = await send(connection);
      if (response === undefined) continue;
      latencies.push(performance.now() - sent);
      if (response.status === 200) good += 1;
    }
    connection.end();
  }

  await Promise.all(opened.map(keepSending));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return {
    responses,
    statuses,
    errors,
    rate: good / seconds,
    p50: at(0.5),
    p99: at(0.99),
    loadCpu: (user + system) / 1_000_000 / seconds,
    clientCpu: (user + system) / Math.max(1, latencies.length),
  };
}

function toName({ status, hasRetryAfter }: LoadResponse): string {
  return hasRetryAfter ? `${status} with Retry-After` : String(status);
}
