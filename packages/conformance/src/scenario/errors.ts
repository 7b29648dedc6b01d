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
