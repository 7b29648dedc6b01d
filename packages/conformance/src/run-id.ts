/**
 * The id of a run: the one given, or a random one.
 *
 * @throws {RangeError} The one given does not fit into a token.
 */
export function createRunId(given: string | undefined): string {
  if (given === undefined) return crypto.randomUUID().slice(0, 8);
  if (/^[A-Za-z0-9]{1,16}$/.test(given)) return given;
  throw new RangeError(`runId must be 1 to 16 letters and digits, not ${JSON.stringify(given)}`);
}
