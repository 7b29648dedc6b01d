import { createCalls, type OperationName, type Protocol } from './call.js';
import { Connection, type Reply } from './connection.js';

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
  /** How often each status came, those with `Retry-After` apart. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests without an answer. */
  readonly errors: number;
  /** Good answers a second. */
  readonly rate: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** How much of a core the load process used: near 1, it bounds what it measures. */
  readonly loadCpu: number;
}

process.once('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.(result, () => process.exit()),
    (error) => {
      throw error;
    },
  );
});

async function run(order: LoadOrder): Promise<LoadResult> {
  const { url, operation, protocol, connections, duration } = order;
  const next = createCalls(operation, protocol);
  const statuses: Record<string, number> = {};
  const latencies: number[] = [];
  let good = 0;
  let errors = 0;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + duration * 1000;

  async function keepAsking(): Promise<void> {
    const connection = new Connection(url);
    while (performance.now() < end) {
      const asked = performance.now();
      const reply = await connection.send(next()).catch(() => undefined);
      if (reply === undefined) {
        errors += 1;
        continue;
      }
      latencies.push(performance.now() - asked);
      const name = toName(reply);
      statuses[name] = (statuses[name] ?? 0) + 1;
      if (reply.status === 200) good += 1;
    }
    connection.end();
  }

  await Promise.all(Array.from({ length: connections }, keepAsking));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN;
  return {
    answers: latencies.length,
    statuses,
    errors,
    rate: good / seconds,
    p50: at(0.5),
    p99: at(0.99),
    loadCpu: (user + system) / 1_000_000 / seconds,
  };
}

function toName({ status, hasRetryAfter }: Reply): string {
  return hasRetryAfter ? `${status} with Retry-After` : String(status);
}
