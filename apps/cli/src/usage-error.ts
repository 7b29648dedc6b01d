/** The command line, or a file that it names, is wrong; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
