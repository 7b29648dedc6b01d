/** Which of the things that a contract declares came up in a run. */
export interface CoverageOf {
  readonly exercised: readonly string[];
  readonly missed: readonly string[];
  /** What no request of the run's protocol can show; it counts as neither. */
  readonly notRepresentable?: readonly string[];
}

/** How much of the contract a run put to the test. */
export interface Coverage {
  /** Sides of the boundaries of schema keywords, by the id of their scenario. */
  readonly boundaries: CoverageOf;
  /** The declared statuses that were answered: `requestPhoneNumber 404`. */
  readonly statuses: CoverageOf;
  /** The declared exceptions that were answered: `requestPhoneNumber ConflictException`. */
  readonly exceptions: CoverageOf;
  /** The members of inputs that were sent: `requestPhoneNumber Tags[].Key`. */
  readonly inputMembers: CoverageOf;
  /** The members of answers that were answered: `updatePhoneNumber PhoneNumber.Country`. */
  readonly outputMembers: CoverageOf;
}
