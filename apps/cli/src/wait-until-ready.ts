import { setTimeout as sleep } from 'node:timers/promises';
import { CommandError, NoServerError, toConnectionReason, UsageError } from './errors.js';

/** The time between two questions to a server that is starting, in milliseconds. */
export const pollMs = 100;

/**
 * Waits until a server can do its work.
 *
 * @param timeout In milliseconds.
 * @param signal Aborts after that time.
 * @throws {CommandError} A server responded, but was not ready in time.
 * @throws {NoServerError} No server responded in time.
 */
export async function waitUntilReady(
  url: string,
  timeout: number,
  signal: AbortSignal,
): Promise<void> {
  const address = `${url.replace(/\/+$/, '')}/ready`;
  if (!URL.canParse(address)) throw new UsageError(`--url is ${url}, which is no address.`);
  let problem: Error | undefined;
  do {
    const found = await readProblem(url, address, signal);
    if (found === undefined) return;
    // A request that the time limit ended says nothing of the server.
    if (!signal.aborted || problem === undefined) problem = found;
    await sleep(pollMs);
  } while (!signal.aborted);
  throw problem;

  async function readProblem(base: string, path: string, limit: AbortSignal) {
    try {
      const response = await fetch(path, { signal: limit });
      const body = await response.text();
      if (response.ok) return undefined;
      return new CommandError(
        `The server at ${base} was not ready within ${toSecondsText(timeout)}: ${toReason(body, response.status)}`,
      );
    } catch (error) {
      return new NoServerError(base, toConnectionReason(error), error);
    }
  }
}

/** A server that is not ready says why. */
function toReason(body: string, status: number): string {
  const [, reason] = /"reason":"((?:[^"\\]|\\.)*)"/.exec(body) ?? [];
  return reason ?? `it responds with status ${status}.`;
}

/** A number of milliseconds in seconds: `10 s`. */
export function toSecondsText(ms: number): string {
  return `${ms / 1000} s`;
}
