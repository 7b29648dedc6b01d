import { limits, type OperationId } from '@numberkit/contract';
import type { RateLimit } from '../config/rate-limit.js';
import type { Scope } from '../storage/scope.js';
import { createTokenBuckets, type TokenBuckets } from './token-buckets.js';

/** Counts the requests of each account, region and operation. */
export interface RateLimiter {
  /**
   * Takes a request.
   *
   * @param now Milliseconds of a clock that only goes forward.
   * @returns How many seconds the request is too early; 0 when it may pass.
   */
  take(operation: OperationId, scope: Scope, now: number): number;
}

/**
 * How many regions of an account are counted apart at the same time; AWS has fewer. A caller without a
 * signature can claim any region, so that all further ones share a bucket: claiming regions neither
 * multiplies the rate without end nor makes the server hold a bucket for each.
 */
const maxRegions = 40;

/** A token bucket for each account, region and operation; a bucket that is full again is forgotten. */
export function createRateLimiter(limit: RateLimit): RateLimiter {
  const buckets = new Map<string, TokenBuckets>();
  return {
    take: (operation, { accountId, region }, now) => {
      if (limit === 'off') return 0;
      const perSecond = limit === 'documented' ? toDocumented(operation) : limit;
      if (perSecond === undefined) return 0;
      const key = `${accountId} ${operation}`;
      const own = buckets.get(key) ?? createTokenBuckets(perSecond, maxRegions);
      buckets.set(key, own);
      return own.take(region, now);
    },
  };
}

const documented: { readonly [Op in OperationId]: { readonly requestsPerSecond?: number } } =
  limits;

/** What the service allows, where its documentation says so. */
function toDocumented(operation: OperationId): number | undefined {
  return documented[operation].requestsPerSecond;
}
