import type { ControlDatabase } from '../storage/control/control-database.js';
import {
  addBuckets,
  lockBuckets,
  removeBuckets,
  writeBuckets,
} from '../storage/control/rate-rows.js';
import { maxRegions, type RateLimit, type RateLimiter, toPerSecond } from './rate-limiter.js';
import { refill, takeToken, toCapacity } from './token-bucket.js';

interface Waiting {
  readonly perSecond: number;
  readonly resolve: (retryAfter: number) => void;
}

/** By the names of their buckets. */
type Requests = Map<string, Waiting[]>;

const hour = 3_600_000;

/**
 * Counts the requests to all processes on a database: the buckets are rows. Requests that arrive while others are
 * counted are counted together.
 */
export function createSharedRateLimiter(limit: RateLimit, database: ControlDatabase): RateLimiter {
  const toRegionName = createRegionNames();
  let waiting: Requests = new Map();
  let isCounting = false;
  let tidiedAt = Number.NEGATIVE_INFINITY;

  /** Removes buckets that are full, from time to time. */
  function tidySoon(): void {
    if (performance.now() - tidiedAt < hour) return;
    tidiedAt = performance.now();
    const slowest = limit === 'documented' ? 1 : Math.min(1, limit);
    // If the database is away, the buckets are removed the next time.
    database
      .transaction('relaxed', (connection) => removeBuckets(connection, hour / slowest))
      .catch(() => undefined);
  }

  async function countAll(): Promise<void> {
    isCounting = true;
    // Requests of the same moment are counted together.
    await Promise.resolve();
    while (waiting.size > 0) {
      const requests = waiting;
      waiting = new Map();
      await count(requests);
    }
    isCounting = false;
  }

  async function count(requests: Requests): Promise<void> {
    const waits = await takeTokens(requests).catch(() => new Map<string, number[]>());
    for (const [name, own] of requests) {
      const found = waits.get(name) ?? [];
      // A database that is away refuses the operation itself.
      for (const [index, { resolve }] of own.entries()) resolve(found[index] ?? 0);
    }
    tidySoon();
  }

  /** Takes a token for each request; returns how long each has to wait, by the names of their buckets. */
  async function takeTokens(requests: Requests): Promise<ReadonlyMap<string, number[]>> {
    const names = [...requests.keys()];
    const taken = await database.transaction('relaxed', async (connection) => {
      const { rows, now } = await lockBuckets(connection, names);
      if (rows.length < names.length) return undefined;
      const buckets = rows.map(({ name, ...bucket }) => {
        const own = requests.get(name) ?? [];
        // Processes with other clocks may have counted later.
        refill(bucket, own[0]?.perSecond ?? 0, Math.max(now, bucket.filledAt));
        const waits = own.map(({ perSecond }) => takeToken(bucket, perSecond));
        return { row: { name, ...bucket }, waits };
      });
      await writeBuckets(
        connection,
        buckets.map(({ row }) => row),
      );
      return new Map(buckets.map(({ row, waits }) => [row.name, waits]));
    });
    if (taken !== undefined) return taken;
    const capacities = new Map(
      [...requests].map(([name, [first]]) => [name, toCapacity(first?.perSecond ?? 1)]),
    );
    await database.transaction('relaxed', (connection) => addBuckets(connection, capacities));
    return takeTokens(requests);
  }

  return {
    take: (operation, { accountId, region }, now) => {
      const perSecond = toPerSecond(limit, operation);
      if (perSecond === undefined) return 0;
      const key = `${accountId} ${operation}`;
      const name = `${key} ${toRegionName(key, region, perSecond, now)}`;
      return new Promise((resolve) => {
        const own = waiting.get(name) ?? [];
        own.push({ perSecond, resolve });
        waiting.set(name, own);
        if (!isCounting) void countAll();
      });
    },
  };
}

/**
 * Makes a function that names the bucket of a region: its own, or one that all further regions share while
 * {@link maxRegions} have their own. Each process counts its regions itself, so that a caller who claims regions gets
 * at most so many buckets for each process.
 */
function createRegionNames(): (
  key: string,
  region: string,
  perSecond: number,
  now: number,
) => string {
  const used = new Map<string, Map<string, number>>();
  return (key, region, perSecond, now) => {
    const own = used.get(key) ?? new Map<string, number>();
    used.set(key, own);
    if (!own.has(region) && own.size >= maxRegions) {
      const fillTime = (toCapacity(perSecond) / perSecond) * 1000;
      for (const [other, at] of own) if (now - at >= fillTime) own.delete(other);
      if (own.size >= maxRegions) return '*';
    }
    own.set(region, now);
    return region;
  };
}
