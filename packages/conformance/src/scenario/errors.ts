import type { ScenarioRun } from '../report/results.js';

/** The suite itself is broken: a scenario contradicts itself or the contract. */
export class SuiteFault extends Error {
  override readonly name = 'SuiteFault';
}

/** A prerequisite of a scenario is missing; the message stands after "needs". */
export class MissingPrerequisite extends Error {
  override readonly name = 'MissingPrerequisite';
}

/** The subject cannot be reached, so it cannot be judged. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The subject throttles the suite, as it may; the message says so and names the remedy. */
export class Throttled extends Error {
  override readonly name = 'Throttled';
}

/** The verdict on a scenario that threw: an error that the suite does not expect is a fault of the suite. */
export function toStopped(error: unknown): NonNullable<ScenarioRun['stopped']> {
  if (error instanceof MissingPrerequisite) {
    return { verdict: 'blocked', reason: `it needs ${error.message}` };
  }
  if (error instanceof Unreachable || error instanceof Throttled) {
    return { verdict: 'blocked', reason: error.message };
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { verdict: 'suiteFault', reason };
}
