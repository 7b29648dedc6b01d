import type { OperationId } from '@numberkit/contract';
import { controlLimits, type controlSchemas } from '@numberkit/contract/control';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { CheckedFault } from './check-fault.js';

type Fault = controlSchemas.Fault;

/** How many faults can wait at a time. */
export const maxFaults: number = controlLimits.addFault.faults;

/** The failures that are made to happen. */
export interface FaultList {
  /** Adds one; undefined when there are {@link maxFaults} already. */
  add(fault: CheckedFault): Fault | undefined;
  /** Those that still wait for calls, in the order in which they were added. */
  list(): Fault[];
  /** Removes one; false when there is none of this id. */
  remove(id: string): boolean;
  /** Removes all; answers how many there were. */
  clear(): number;
  /** The fault that happens to a call of an operation, if one does. */
  take(operation: OperationId): (CheckedFault & { readonly id: string }) | undefined;
}

interface Entry {
  readonly id: string;
  readonly fault: CheckedFault;
  /** Whether it happens to the next call; asked once a call. */
  readonly happens: () => boolean;
  happened: number;
}

export function createFaultList(): FaultList {
  let entries: Entry[] = [];
  let added = 0;
  return {
    add: (fault) => {
      if (entries.length >= maxFaults) return undefined;
      added += 1;
      const entry = { id: `fault-${added}`, fault, happens: createChance(fault), happened: 0 };
      entries.push(entry);
      return toFault(entry);
    },
    list: () => entries.map(toFault),
    remove: (id) => {
      const before = entries.length;
      entries = entries.filter((entry) => entry.id !== id);
      return entries.length < before;
    },
    clear: () => entries.splice(0).length,
    take: (operation) => {
      const entry = entries.find((one) => one.fault.operation === operation && one.happens());
      if (entry === undefined) return undefined;
      entry.happened += 1;
      const { id, fault } = entry;
      if (fault.calls === entry.happened) entries = entries.filter((one) => one !== entry);
      return { ...fault, id };
    },
  };
}

function createChance({ probability, seed = 0 }: CheckedFault): () => boolean {
  if (probability === undefined) return () => true;
  const random = xoroshiro128plus(seed);
  return () => uniformFloat64(random) < probability;
}

function toFault({ id, fault, happened }: Entry): Fault {
  const { wait: _, ...asGiven } = fault;
  return { id, ...asGiven, happened };
}
