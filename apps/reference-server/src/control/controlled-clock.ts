import type { Clock } from '../clock.js';
import { lastMoment } from '../validation/moments.js';
import type { ClockMemory } from './clock-memory.js';

/** A clock that a tester moves. */
export interface SteerableClock extends Clock {
  readonly isFrozen: () => boolean;
  /** How far it is ahead of the real time, in milliseconds. */
  readonly ahead: () => number;
  /** Moves it forward, in milliseconds; false when it cannot show that moment. */
  advance(by: number): Promise<boolean>;
  freeze(at: Date): Promise<void>;
  /** Gives it back to the real time. */
  release(): Promise<void>;
}

export function createSteerableClock(real: Clock, memory: ClockMemory): SteerableClock {
  const now = (): Date => {
    const setting = memory.get();
    if (setting.kind === 'frozen') return new Date(setting.at);
    return new Date(real.now().getTime() + setting.ahead);
  };
  return {
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
      await memory.set(
        setting.kind === 'frozen'
          ? { kind: 'frozen', at: new Date(next) }
          : { kind: 'running', ahead: setting.ahead + by },
      );
      return true;
    },
    freeze: (at) => memory.set({ kind: 'frozen', at }),
    release: () => memory.set({ kind: 'running', ahead: 0 }),
  };
}
