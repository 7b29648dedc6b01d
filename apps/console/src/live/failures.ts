import { isNumberkitError, ServiceException } from '@numberkit/sdk/client';
import type { Connection } from '../model/server.ts';

/** The waits before the page tries to reach its server again, in milliseconds; the last one repeats. */
const waits = [1000, 2000, 5000, 10_000];

/** The wait before an attempt, by the number of attempts that failed before it. */
export function toWait(failures: number): number {
  return waits[Math.min(failures, waits.length) - 1] ?? 0;
}

/** What an error says about the connection; undefined if the server cannot be reached for now. */
export function toRefusal(error: unknown, hasKey: boolean): Connection | undefined {
  if (!isNumberkitError(error)) return undefined;
  if (error.status === 401) return { kind: 'keyNeeded', wasWrong: hasKey };
  if (error.status !== 403 && error.status !== 404) return undefined;
  return { kind: 'refused', reason: error.message };
}

/** What the server has said about a failure; empty for a failure of another kind. */
export function readProblem(error: unknown): Readonly<Record<string, unknown>> {
  return error instanceof ServiceException ? error.body : {};
}
