/** What the caller asked for cannot be done; the message says why, for a reader. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** What came of reading or writing, or the sentence that says why it failed. */
export async function orSetupError<Value>(what: string, doing: Promise<Value>): Promise<Value> {
  try {
    return await doing;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`${what}: ${reason}`, { cause: error });
  }
}
