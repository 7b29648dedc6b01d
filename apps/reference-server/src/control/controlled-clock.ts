import { EventEmitter } from 'node:events';
import type { schemas } from '@numberkit/contract/control';
import type { Clock } from '../context.js';
import { toDuration } from '../duration.js';
import { lastMoment } from '../validation/moments.js';

/** A clock that a tester moves. */
export interface ControlledClock extends Clock {
  readonly changes: EventEmitter<{ set: [] }>;
  readonly isFrozen: () => boolean;
  /** How far it is ahead of the real time, in milliseconds. */
  readonly ahead: () => number;
  /** Moves it forward, in milliseconds; false, and no move, when the moment is past the year 9999. */
  advance(by: number): Promise<boolean>;
  /** Stops it, at a moment or where it is. */
  freeze(at?: Date): Promise<void>;
  /** Sets it to the real time. */
  release(): Promise<void>;
}

/** The clock as responses show it. */
export function toClockBody(clock: ControlledClock): schemas.Clock {
  return { now: clock.now(), frozen: clock.isFrozen(), ahead: toDuration(clock.ahead()) };
}

/** How the clock was set: running at some distance from the real time, or standing still. */
export type ClockSetting =
  | { readonly kind: 'running' /** Milliseconds. */; readonly ahead: number }
  | { readonly kind: 'frozen'; readonly at: Date };

/** Where the clock's setting is kept. */
export interface ClockMemory {
  /** Emits when the clock was set. */
  readonly changes: EventEmitter<{ set: [] }>;
  /** Each reading of the clock calls it, so it has to be fast. */
  get(): ClockSetting;
  /** Replaces the setting by what a function makes of it; returns false, and keeps it, if that is undefined. */
  set(toNext: (setting: ClockSetting) => ClockSetting | undefined): Promise<boolean>;
}

export const realTime: ClockSetting = { kind: 'running', ahead: 0 };

/** A memory for the clock of one process; a new one is set to the real time. */
export function createClockMemory(): ClockMemory {
  let setting = realTime;
  const changes = new EventEmitter<{ set: [] }>();
  return {
    changes,
    get: () => setting,
    set: async (toNext) => {
      const next = toNext(setting);
      if (next === undefined) return false;
      setting = next;
      changes.emit('set');
      return true;
    },
  };
}

export function createControlledClock(real: Clock, memory: ClockMemory): ControlledClock {
  const toNow = (setting: ClockSetting): Date =>
    setting.kind === 'frozen'
      ? new Date(setting.at)
      : new Date(real.now().getTime() + setting.ahead);
  return {
    changes: memory.changes,
    now: () => toNow(memory.get()),
    isFrozen: () => memory.get().kind === 'frozen',
    ahead: () => {
      const setting = memory.get();
      if (setting.kind === 'running') return setting.ahead;
      return setting.at.getTime() - real.now().getTime();
    },
    advance: (by) =>
      memory.set((setting) => {
        const next = toNow(setting).getTime() + by;
        if (!(next <= lastMoment.getTime())) return undefined;
        return setting.kind === 'frozen'
          ? { kind: 'frozen', at: new Date(next) }
          : { kind: 'running', ahead: setting.ahead + by };
      }),
    freeze: async (at) => {
      await memory.set((setting) => ({ kind: 'frozen', at: at ?? toNow(setting) }));
    },
    release: async () => {
      await memory.set(() => realTime);
    },
  };
}
