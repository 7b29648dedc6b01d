/** Token buckets of one rate, by name: each holds a second's worth of requests, and at least one. */
export interface TokenBuckets {
  /** How many buckets are held that are not full again. */
  readonly size: number;
  /** Takes a token; returns after how many seconds there will be one, 0 when one was taken. */
  take(name: string, now: number): number;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/**
 * Makes buckets that fill up evenly. A full one is as good as none and is dropped when there is no room;
 * while `maxBuckets` are in use, all further names share one more.
 *
 * @param perSecond How many tokens a bucket gains in a second.
 */
export function createTokenBuckets(perSecond: number, maxBuckets: number): TokenBuckets {
  const capacity = Math.max(1, perSecond);
  const buckets = new Map<string, Bucket>();
  const shared: Bucket = { tokens: capacity, filledAt: 0 };

  function refill(bucket: Bucket, now: number): void {
    const gained = (Math.max(0, now - bucket.filledAt) / 1000) * perSecond;
    bucket.tokens = Math.min(capacity, bucket.tokens + gained);
    bucket.filledAt = now;
  }

  function dropFull(now: number): void {
    for (const [name, bucket] of buckets) {
      refill(bucket, now);
      if (bucket.tokens === capacity) buckets.delete(name);
    }
  }

  function findBucket(name: string, now: number): Bucket {
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
      refill(bucket, now);
      if (bucket.tokens < 1) return (1 - bucket.tokens) / perSecond;
      bucket.tokens -= 1;
      return 0;
    },
  };
}
