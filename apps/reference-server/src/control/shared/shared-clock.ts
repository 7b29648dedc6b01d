import { EventEmitter } from 'node:events';
import {
  type ClockColumns,
  type ControlSnapshot,
  writeClock,
} from '../../storage/control/control-row.js';
import { type ClockMemory, type ClockSetting, realTime } from '../controlled-clock.js';
import type { ProcessSync } from './process-sync.js';

/** The setting of the clock of all processes on a database. */
export class SharedClock implements ClockMemory {
  readonly changes: EventEmitter<{ set: [] }> = new EventEmitter();
  readonly #sync: Pick<ProcessSync, 'change'>;
  #setting: ClockSetting = realTime;
  #version = 0;

  constructor(sync: Pick<ProcessSync, 'change'>) {
    this.#sync = sync;
  }

  /** Takes over the setting of the database. */
  apply(snapshot: ControlSnapshot): void {
    if (snapshot.clockVersion === this.#version) return;
    this.#version = snapshot.clockVersion;
    this.#setting = toSetting(snapshot);
    this.changes.emit('set');
  }

  get(): ClockSetting {
    return this.#setting;
  }

  set(toNext: (setting: ClockSetting) => ClockSetting | undefined): Promise<boolean> {
    return this.#sync.change((connection) =>
      writeClock(connection, (columns) => {
        const next = toNext(toSetting(columns));
        return next && toColumns(next);
      }),
    );
  }
}

function toSetting({ ahead, frozenAt }: ClockColumns): ClockSetting {
  return frozenAt === null
    ? { kind: 'running', ahead }
    : { kind: 'frozen', at: new Date(frozenAt) };
}

/** The columns of a setting of the clock. */
export function toColumns(setting: ClockSetting): ClockColumns {
  return setting.kind === 'frozen'
    ? { ahead: 0, frozenAt: setting.at.getTime() }
    : { ahead: setting.ahead, frozenAt: null };
}
