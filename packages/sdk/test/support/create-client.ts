import { Numberkit } from '../../src/index.js';
import type { NumberkitOptions } from '../../src/options.js';

/** A client whose waits are noted down instead of waited for. */
export function createClient(options: NumberkitOptions): {
  readonly client: Numberkit;
  readonly waits: number[];
} {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { client: new Numberkit({ random: () => 0.5, sleep, ...options }), waits };
}

/** What a promise fails with; fails itself where it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise did not fail.');
}
