import type { Played } from '../report/create-result.js';
import { MissingPrerequisite, Throttled, Unreachable } from './faults.js';

/** What it means that playing a scenario threw: whatever the kit does not expect is its own fault. */
export function toStopped(error: unknown): NonNullable<Played['stopped']> {
  if (error instanceof MissingPrerequisite) {
    return { verdict: 'blocked', reason: `it needs ${error.message}` };
  }
  if (error instanceof Unreachable || error instanceof Throttled) {
    return { verdict: 'blocked', reason: error.message };
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { verdict: 'suiteFault', reason };
}
