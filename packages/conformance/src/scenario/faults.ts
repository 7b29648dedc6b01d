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
