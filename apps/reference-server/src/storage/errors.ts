/** A database that cannot be opened or brought up to date; the message is one sentence. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** The database does not take the transaction now, but may take it later. Nothing of it is known to be kept. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
  /** When to try again, in seconds. */
  readonly retryAfter = 1;
}
