import type { BenchClient } from './clients.ts';

/** The cost of one call, in microseconds. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * Makes a number of calls, some concurrently, and returns the cost of one: CPU of this process alone. It does
 * not collect garbage before, which would shrink the young heap and make its use costly.
 */
export async function measure(client: BenchClient, calls: number, inFlight: number): Promise<Cost> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await client.call();
  };
  const start = performance.now();
  const used = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, work));
  const { user, system } = process.cpuUsage(used);
  const wall = (performance.now() - start) * 1000;
  return { wall: wall / calls, cpu: (user + system) / calls };
}

/** The median of some numbers. */
export function toMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
