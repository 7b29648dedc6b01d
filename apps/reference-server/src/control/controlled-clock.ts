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
  freeze(at: Date): Promise<void>;
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

/** Where the clock's setting is kept. Each reading of the clock calls `get`, so it has to be fast. */
export interface ClockMemory {
  get(): ClockSetting;
  set(setting: ClockSetting): Promise<void>;
}

/** A memory for the clock of one process; a new one is set to the real time. */
export function createClockMemory(): ClockMemory {
  let setting: ClockSetting = { kind: 'running', ahead: 0 };
  return {
    get: () => setting,
    set: async (next) => {
      setting = next;
    },
  };
}

export function createControlledClock(real: Clock, memory: ClockMemory): ControlledClock {
  const changes = new EventEmitter<{ set: [] }>();
  const set = async (setting: ClockSetting) => {
    await memory.set(setting);
    changes.emit('set');
  };
  const now = (): Date => {
    const setting = memory.get();
    if (setting.kind === 'frozen') return new Date(setting.at);
    return new Date(real.now().getTime() + setting.ahead);
  };
  return {
    changes,
    now,
    isFrozen: () => memory.get().kind === 'frozen',
    ahead: () => {
      const setting = memory.get();
      if (setting.kind === 'running') return setting.ahead;
      return setting.at.getTime() - real.now().getTime();
    },
    advance: async (by) => {
      const next = now().getTime() + by;
      if (!(next <= lastMoment.getTime())) return false;
      const setting = memory.get();
      await set(
        setting.kind === 'frozen'
          ? { kind: 'frozen', at: new Date(next) }
          : { kind: 'running', ahead: setting.ahead + by },
      );
      return true;
    },
    freeze: (at) => set({ kind: 'frozen', at }),
    release: () => set({ kind: 'running', ahead: 0 }),
  };
}
