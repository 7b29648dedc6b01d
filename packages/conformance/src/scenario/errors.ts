import type { Played } from '../report/results.js';

/** The kit itself is broken: a scenario contradicts itself or the contract. */
export class SuiteFault extends Error {
  override readonly name = 'SuiteFault';
}

/** Something that a scenario needs is not there; the message stands after "needs". */
export class MissingPrerequisite extends Error {
  override readonly name = 'MissingPrerequisite';
}

/** The subject cannot be reached, so nothing can be said about it. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The subject keeps the kit from asking, as it may; the message says so, and the way out. */
export class Throttled extends Error {
  override readonly name = 'Throttled';
}

/** What it means that playing a scenario threw: whatever the kit does not expect is its own fault. */
export function toStopped(error: unknown): NonNullable<Played['stopped']> {
  if (error instanceof MissingPrerequisite) {
    return { verdict: 'blocked', reason: `it needs ${error.message}` };
  }
  if (error instanceof Unreachable || error instanceof Throttled) {
    return { verdict: 'blocked', reason: error.message };
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { verdict: 'suiteFault', reason };
}
