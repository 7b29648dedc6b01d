import type { OperationId } from '@numberkit/contract';
import type { Report } from '../report/report.js';
import type { HttpResponse } from '../wire/http.js';

/** Milliseconds for which one request is sent again, at most, while the server throttles it. */
export const maxThrottledFor = 60_000;

/** What a run does about a server that throttles it. */
export interface Throttling {
  /**
   * Waits until a throttled request may be sent again.
   *
   * @param attempt how often it has been sent so far, from 1
   * @param waited milliseconds that it has waited so far
   * @returns milliseconds that it has waited by now, or why it is not sent again
   */
  wait(attempt: Attempt): Promise<number | string>;
  /** An operation has been answered otherwise. */
  passed(operation: OperationId): void;
  toThrottled(): NonNullable<Report['throttled']>;
}

/** A request that was throttled. */
export interface Attempt {
  readonly operation: OperationId;
  readonly response: HttpResponse;
  readonly attempt: number;
  readonly waited: number;
}

/**
 * Waits as long as `Retry-After` says, or twice as long each time where there is none. Once an
 * operation has been throttled for the whole time, nothing of it is waited for until it is answered
 * again: every case would wait as long.
 *
 * @param pause lets milliseconds pass on the clock of the wall
 */
export function createThrottling(pause: (milliseconds: number) => Promise<void>): Throttling {
  const givenUp = new Map<OperationId, string>();
  const throttled = { requests: 0, waited: 0 };
  return {
    wait: async ({ operation, response, attempt, waited }) => {
      throttled.requests += 1;
      const known = givenUp.get(operation);
      if (known !== undefined) return known;
      const asked = readRetryAfter(response.headers['retry-after']);
      const span = asked ?? Math.min(250 * 2 ** (attempt - 1), 8000);
      if (waited + span > maxThrottledFor) {
        const why = toReason(operation, asked);
        givenUp.set(operation, why);
        return why;
      }
      throttled.waited += span;
      await pause(span);
      return waited + span;
    },
    passed: (operation) => void givenUp.delete(operation),
    toThrottled: () => ({ ...throttled }),
  };
}

function toReason(operation: OperationId, asked: number | undefined): string {
  const bound = `the kit waits ${maxThrottledFor / 1000} s for a request at most`;
  const said = asked === undefined ? 'named no Retry-After' : `asked for ${asked / 1000} s`;
  return `the server throttles ${operation}: it ${said}, and ${bound}; raise its limits and run again`;
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; undefined where it is neither. */
function readRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - Date.now());
}
