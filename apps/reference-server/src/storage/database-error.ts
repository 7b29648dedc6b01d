/** A database that cannot be opened or brought up to date; the message is one sentence. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
