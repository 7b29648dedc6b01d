import { Numberkit } from '../../src/index.js';
import type { ClientOptions } from '../../src/options.js';

/** A client that records its waits instead of waiting. */
export function createClient(options: ClientOptions): {
  readonly client: Numberkit;
  readonly waits: number[];
} {
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  return { client: new Numberkit({ random: () => 0.5, sleep, ...options }), waits };
}

/** The error of a promise; throws if the promise succeeds. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise did not fail.');
}
