import { limits, type OperationId } from '@numberkit/contract';
import type { RateLimit } from '../config/rate-limit.js';
import type { Scope } from '../storage/scope.js';

/** Counts the requests of each account, region and operation. */
export interface RateLimiter {
  /** Takes a request; answers how many seconds it is too early, 0 when it may pass. */
  take(operation: OperationId, scope: Scope, now: number): number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * A token bucket for each account, region and operation: it holds one second's worth of requests, at
 * least one, and fills up evenly.
 */
export function createRateLimiter(limit: RateLimit): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take: (operation, { accountId, region }, now) => {
      if (limit === 'off') return 0;
      const perSecond = limit === 'documented' ? toDocumented(operation) : limit;
      if (perSecond === undefined) return 0;
      const size = Math.max(1, perSecond);
      const key = `${accountId} ${region} ${operation}`;
      const bucket = buckets.get(key) ?? { tokens: size, filledAt: now };
      const gained = (Math.max(0, now - bucket.filledAt) / 1000) * perSecond;
      const tokens = Math.min(size, bucket.tokens + gained);
      const passes = tokens >= 1;
      buckets.set(key, { tokens: passes ? tokens - 1 : tokens, filledAt: now });
      return passes ? 0 : (1 - tokens) / perSecond;
    },
  };
}

const documented: { readonly [Op in OperationId]: { readonly requestsPerSecond?: number } } =
  limits;

/** What the service allows, where its documentation says so. */
function toDocumented(operation: OperationId): number | undefined {
  return documented[operation].requestsPerSecond;
}
