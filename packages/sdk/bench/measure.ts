import type { Subject } from './subjects.ts';

/** What one call takes, in microseconds. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * Makes a number of calls, some at the same time, and says what one of them took: CPU of this process
 * alone. No garbage is collected before, for that makes the young heap small again and dear to use.
 */
export async function measure(subject: Subject, calls: number, inFlight: number): Promise<Cost> {
  let left = calls;
  const work = async () => {
    while (left-- > 0) await subject.call();
  };
  const start = performance.now();
  const used = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, work));
  const { user, system } = process.cpuUsage(used);
  const wall = (performance.now() - start) * 1000;
  return { wall: wall / calls, cpu: (user + system) / calls };
}

/** The middle one of some numbers. */
export function toMedian(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
