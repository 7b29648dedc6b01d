import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { operationNames } from './call.js';
import type { CallSource, LoadResult, LoadTask } from './load.js';
import type { Child } from './start-child.js';

/** The figures of one subject under one load. */
export interface Figures extends LoadResult {
  /** CPU of the subject's processes for each response, in microseconds. */
  readonly cpu: number;
  /** The resident memory of its largest process before the load, in MB. */
  readonly memoryBefore: number;
  /** The same at its end. */
  readonly memory: number;
}

/** The load on a subject: `connections` are spread over its addresses. */
export interface Load {
  readonly source: CallSource;
  readonly connections: number;
  /** In seconds. */
  readonly duration: number;
}

/** @param urls The addresses that get the load: a proxy's, or those of the processes themselves. */
export async function measure(
  children: readonly Child[],
  load: Load,
  urls: readonly string[] = children.map(({ url }) => url),
): Promise<Figures> {
  const memoryBefore = await readMemory(children);
  const before = await readCpu(children);
  const connections = Math.floor(load.connections / urls.length);
  const results = await Promise.all(urls.map((url) => generate({ ...load, url, connections })));
  const used = (await readCpu(children)) - before;
  const memory = await readMemory(children);
  const result = results.reduce(add);
  return { ...result, cpu: used / Math.max(1, result.responses), memoryBefore, memory };
}

/** How long each operation runs before the measurements, in seconds: Node compiles until then. */
export const warmUpTime = 1.5;

/** Runs every operation until Node has compiled its hot functions. */
export async function warmUp(children: readonly Child[]): Promise<void> {
  for (const operation of operationNames) {
    await measure(children, {
      source: { operation, protocol: 'contract' },
      connections: 50,
      duration: warmUpTime,
    });
  }
}

async function readCpu(children: readonly Child[]): Promise<number> {
  const times = await Promise.all(children.map((child) => child.readCpu()));
  return times.reduce((sum, time) => sum + time, 0);
}

async function readMemory(children: readonly Child[]): Promise<number> {
  return Math.max(...(await Promise.all(children.map((child) => child.readMemory()))));
}

// In a process of its own, so that the load takes nothing from the event loop of another.
async function generate(task: LoadTask): Promise<LoadResult> {
  const child = fork(fileURLToPath(new URL('load.js', import.meta.url)));
  child.send(task);
  const [result]: LoadResult[] = await once(child, 'message');
  if (result === undefined) throw new Error('The load process sent no result.');
  return result;
}

function add(a: LoadResult, b: LoadResult): LoadResult {
  const statuses = { ...a.statuses };
  for (const [status, count] of Object.entries(b.statuses)) {
    statuses[status] = (statuses[status] ?? 0) + count;
  }
  return {
    responses: a.responses + b.responses,
    statuses,
    errors: a.errors + b.errors,
    rate: a.rate + b.rate,
    p50: Math.max(a.p50, b.p50),
    p99: Math.max(a.p99, b.p99),
    loadCpu: Math.max(a.loadCpu, b.loadCpu),
    clientCpu:
      (a.clientCpu * a.responses + b.clientCpu * b.responses) /
      Math.max(1, a.responses + b.responses),
  };
}
