/** How the clock was set: running with the real time, some way ahead of it, or standing still. */
export type ClockSetting =
  | { readonly kind: 'running' /** Milliseconds. */; readonly ahead: number }
  | { readonly kind: 'frozen'; readonly at: Date };

/** Where the clock's setting is kept. `get` is asked for every moment, so it has to be at hand. */
export interface ClockMemory {
  get(): ClockSetting;
  set(setting: ClockSetting): Promise<void>;
}

/** The clock of one process; a start of the server sets it to the real time. */
export function createClockMemory(): ClockMemory {
  let setting: ClockSetting = { kind: 'running', ahead: 0 };
  return {
    get: () => setting,
    set: async (next) => {
      setting = next;
    },
  };
}
