export const exitCodes = {
  done: 0,
  /** The server refused the command, or failed; a server could not be started; or what a command waits for did not come. */
  refused: 1,
  /** The command line, or a file that it names, is wrong; nothing was changed. */
  usage: 2,
  /** No server responds at the address, or one that is not a Numberkit server. */
  noServer: 3,
} as const;

/** The command line, or a file that it names, is wrong; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command is right, but cannot do its work; the message is one sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** No server responded at the address. */
export class NoServerError extends Error {
  override readonly name = 'NoServerError';

  constructor(url: string, reason: string, cause: unknown) {
    const hint = 'Is a server running there? Start one with: numberkit serve';
    super(`No response from ${url} (${reason}). ${hint}`, { cause });
  }
}

/** Why fetch got no response, which the causes of its error say: `ECONNREFUSED`. */
export function toConnectionReason(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  if (!(cause instanceof Error)) return 'the connection failed';
  return 'code' in cause ? String(cause.code) : cause.message;
}

/** The response is a success, but not one of a Numberkit server. */
export class ForeignResponseError extends Error {
  override readonly name = 'ForeignResponseError';
}
