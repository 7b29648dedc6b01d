import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { OperationName, Protocol } from './call.js';
import type { LoadOrder, LoadResult } from './load.js';
import type { Child } from './start-child.js';

/** What one subject did under one load. */
export interface Figures extends LoadResult {
  /** CPU of the subject's processes for each answer, in microseconds. */
  readonly cpu: number;
  /** The most that one of them had resident at the end, in MB. */
  readonly memory: number;
}

/** The load that a measurement lays on a subject: `connections` over all of its processes. */
export interface Load {
  readonly operation: OperationName;
  readonly protocol: Protocol;
  readonly connections: number;
  /** In seconds. */
  readonly duration: number;
}

export async function measure(children: readonly Child[], load: Load): Promise<Figures> {
  const before = await readCpu(children);
  const connections = Math.floor(load.connections / children.length);
  const results = await Promise.all(
    children.map(({ url }) => generate({ ...load, url, connections })),
  );
  const used = (await readCpu(children)) - before;
  const memory = Math.max(...(await Promise.all(children.map((child) => child.readMemory()))));
  const result = results.reduce(add);
  return { ...result, cpu: used / Math.max(1, result.answers), memory };
}

async function readCpu(children: readonly Child[]): Promise<number> {
  const times = await Promise.all(children.map((child) => child.readCpu()));
  return times.reduce((sum, time) => sum + time, 0);
}

// In a process of its own, so that making load takes nothing from the subject's event loop.
async function generate(order: LoadOrder): Promise<LoadResult> {
  const child = fork(fileURLToPath(new URL('load.js', import.meta.url)));
  child.send(order);
  const [result]: LoadResult[] = await once(child, 'message');
  if (result === undefined) throw new Error('The load process said nothing.');
  return result;
}

function add(a: LoadResult, b: LoadResult): LoadResult {
  const statuses = { ...a.statuses };
  for (const [status, count] of Object.entries(b.statuses)) {
    statuses[status] = (statuses[status] ?? 0) + count;
  }
  return {
    answers: a.answers + b.answers,
    statuses,
    errors: a.errors + b.errors,
    rate: a.rate + b.rate,
    p50: Math.max(a.p50, b.p50),
    p99: Math.max(a.p99, b.p99),
  };
}
