import type { Overload } from '../overload.js';
import { atLeast, below, type Goal } from '../goals.js';

const clear = ['200', '503 with Retry-After'];

/** What more load than can be served must not do. */
export function judgeOverload({ before, during, after }: Overload): Goal[] {
  const unclear = Object.entries(during.statuses).filter(([status]) => !clear.includes(status));
  const count = unclear.reduce((sum, [, times]) => sum + times, during.errors);
  return [
    below(1, 'overload: answers other than 200 and 503 with Retry-After, or none', count),
    below(200, 'overload: MB', Math.max(during.memory, after.memory)),
    atLeast(0.9, 'overload: rate from 2 s after its end by that before', after.rate / before.rate),
  ];
}
