/** Tokens that a bucket gains evenly, and requests take. */
export interface TokenBucket {
  tokens: number;
  /** When they were counted, in milliseconds. */
  filledAt: number;
}

/** How many tokens a bucket of a rate holds: those of a second, and at least one. */
export function toCapacity(perSecond: number): number {
  return Math.max(1, perSecond);
}

/** Adds the tokens that a bucket has gained; a clock that goes back adds none. */
export function refill(bucket: TokenBucket, perSecond: number, now: number): void {
  const gained = (Math.max(0, now - bucket.filledAt) / 1000) * perSecond;
  bucket.tokens = Math.min(toCapacity(perSecond), bucket.tokens + gained);
  bucket.filledAt = now;
}

/** Takes a token; returns the seconds until there will be one, 0 if it took one. */
export function takeToken(bucket: TokenBucket, perSecond: number): number {
  if (bucket.tokens < 1) return (1 - bucket.tokens) / perSecond;
  bucket.tokens -= 1;
  return 0;
}
