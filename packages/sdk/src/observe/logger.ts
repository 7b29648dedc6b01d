/**
 * Where the client tells what it does: fields and a sentence, as pino and `console` take them
 * (`console` prints the fields first).
 * Members that the contract marks as sensitive are masked, and messages of the server are left out.
 */
export interface Logger {
  /** Every call, with its input, and every success, with its output. */
  debug?(fields: Readonly<Record<string, unknown>>, message: string): void;
  /** Every attempt that failed, but for those that the caller's signal ended. */
  warn?(fields: Readonly<Record<string, unknown>>, message: string): void;
}
