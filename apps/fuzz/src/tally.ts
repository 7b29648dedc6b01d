import type { Sent } from './send-range.js';

/** What was sent and what it cost, over many requests. */
export interface Tally {
  readonly sent: number;
  /** How often each status came, or what came in place of an answer. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Bytes sent. */
  readonly bytes: number;
  readonly maxMemory: number;
  readonly lastMemory: number;
  /** The costliest requests, the costliest first. */
  readonly costly: readonly Costly[];
  /** Milliseconds of the server's own time that `share` of the requests did not exceed. */
  toCost(share: number): number;
  add(sent: Sent): void;
  addMemory(memory: number): void;
}

export interface Costly {
  readonly number: number;
  readonly kind: string;
  readonly wire: string;
  readonly bytes: number;
  readonly cost: number;
}

const shown = 8;

export function createTally(): Tally {
  const outcomes = new Map<string, number>();
  const costs: number[] = [];
  let costly: Costly[] = [];
  let bytes = 0;
  let maxMemory = 0;
  let lastMemory = 0;
  return {
    get sent() {
      return costs.length;
    },
    get bytes() {
      return bytes;
    },
    get maxMemory() {
      return maxMemory;
    },
    get lastMemory() {
      return lastMemory;
    },
    get costly() {
      return costly;
    },
    outcomes,
    toCost: (share) => {
      const sorted = costs.toSorted((one, other) => one - other);
      return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    },
    add: ({ number, request, outcome, cost = 0 }) => {
      const key = outcome.kind === 'answered' ? String(outcome.response.status) : outcome.kind;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      costs.push(cost);
      bytes += request.bytes.length;
      const { kind, wire } = request;
      costly = [...costly, { number, kind, wire, bytes: request.bytes.length, cost }]
        .sort((one, other) => other.cost - one.cost)
        .slice(0, shown);
    },
    addMemory: (memory) => {
      lastMemory = memory;
      maxMemory = Math.max(maxMemory, memory);
    },
  };
}
