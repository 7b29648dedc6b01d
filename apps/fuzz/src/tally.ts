import type { Sent } from './send-range.js';

/** Statistics of the requests of one part. */
export interface Tally {
  readonly sent: number;
  /** The number of requests by the status of their response, or by their outcome without a response. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Bytes sent. */
  readonly bytes: number;
  readonly maxMemory: number;
  readonly lastMemory: number;
  /** The costliest requests in descending order. */
  readonly costliest: readonly Costly[];
  /** The cost in milliseconds that the given share of the requests did not exceed. */
  costQuantile(share: number): number;
  add(sent: Sent): void;
  addMemory(memory: number): void;
}

export interface Costly {
  readonly number: number;
  readonly kind: string;
  readonly cost: number;
}

const maxCostliest = 8;

export function createTally(): Tally {
  const outcomes = new Map<string, number>();
  const costs: number[] = [];
  let costliest: Costly[] = [];
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
    get costliest() {
      return costliest;
    },
    outcomes,
    costQuantile: (share) => {
      const sorted = costs.toSorted((one, other) => one - other);
      return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    },
    add: ({ number, request, outcome, cost = 0 }) => {
      const key = outcome.kind === 'response' ? String(outcome.response.status) : outcome.kind;
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
      costs.push(cost);
      bytes += request.bytes.length;
      costliest = [...costliest, { number, kind: request.kind, cost }]
        .sort((one, other) => other.cost - one.cost)
        .slice(0, maxCostliest);
    },
    addMemory: (memory) => {
      lastMemory = memory;
      maxMemory = Math.max(maxMemory, memory);
    },
  };
}
