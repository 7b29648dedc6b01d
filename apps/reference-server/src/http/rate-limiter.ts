import { limits } from '../contracts.js';
import type { Scope } from '../storage/scope.js';
import { refill, type TokenBucket, takeToken, toCapacity } from './token-bucket.js';

/** Requests a second of an account, region and operation; `documented` is the rates of the service. */
export type RateLimit = 'documented' | number;

/** Counts the requests of each account, region and operation. */
export interface RateLimiter {
  /**
   * Takes a request.
   *
   * @param operation The operation's id.
   * @param now Milliseconds of a clock that only goes forward.
   * @returns The seconds until the request may pass; 0 if it may now.
   */
  take(operation: string, scope: Scope, now: number): number | Promise<number>;
}

/**
 * How many regions of an account have a bucket of their own at the same time; AWS has fewer. All further
 * ones share a bucket, since a caller without a signature can claim any region: claimed regions neither
 * multiply the rate without end nor cost the server a bucket each.
 */
export const maxRegions = 40;

/** A token bucket for each account, region and operation; a bucket that is full again is forgotten. */
export function createRateLimiter(limit: RateLimit): RateLimiter {
  const buckets = new Map<string, TokenBuckets>();
  return {
    take: (operation, { accountId, region }, now) => {
      const perSecond = toPerSecond(limit, operation);
      if (perSecond === undefined) return 0;
      const key = `${accountId} ${operation}`;
      const own = buckets.get(key) ?? createTokenBuckets(perSecond, maxRegions);
      buckets.set(key, own);
      return own.take(region, now);
    },
  };
}

const documented: { readonly [operation: string]: { readonly requestsPerSecond?: number } } =
  limits;

/** How many requests for an operation a second allows; undefined for any number. */
export function toPerSecond(limit: RateLimit, operation: string): number | undefined {
  return limit === 'documented' ? documented[operation]?.requestsPerSecond : limit;
}

/** Token buckets of one rate, by name: each holds the requests of a second, and at least one. */
export interface TokenBuckets {
  /** How many buckets are kept. */
  readonly size: number;
  /** Takes a token; returns the seconds until there will be one, 0 if it took one. */
  take(name: string, now: number): number;
}

/**
 * Makes buckets that fill up evenly. Full ones are dropped when there is no room, since a new one is full
 * too; while `maxBuckets` are in use, all further names share one more.
 *
 * @param perSecond How many tokens a bucket gains in a second.
 */
export function createTokenBuckets(perSecond: number, maxBuckets: number): TokenBuckets {
  const capacity = toCapacity(perSecond);
  const buckets = new Map<string, TokenBucket>();
  const shared: TokenBucket = { tokens: capacity, filledAt: 0 };

  function dropFull(now: number): void {
    for (const [name, bucket] of buckets) {
      refill(bucket, perSecond, now);
      if (bucket.tokens === capacity) buckets.delete(name);
    }
  }

  function findBucket(name: string, now: number): TokenBucket {
    const known = buckets.get(name);
    if (known !== undefined) return known;
    if (buckets.size >= maxBuckets) dropFull(now);
    if (buckets.size >= maxBuckets) return shared;
    const bucket = { tokens: capacity, filledAt: now };
    buckets.set(name, bucket);
    return bucket;
  }

  return {
    get size() {
      return buckets.size;
    },
    take: (name, now) => {
      const bucket = findBucket(name, now);
      refill(bucket, perSecond, now);
      return takeToken(bucket, perSecond);
    },
  };
}
