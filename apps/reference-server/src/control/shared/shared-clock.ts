import { EventEmitter } from 'node:events';
import { isDeepStrictEqual } from 'node:util';
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
  #columns: ClockColumns & Pick<ControlSnapshot, 'clockVersion'> = {
    ...toColumns(realTime),
    clockVersion: 0,
  };
  #setting: ClockSetting = realTime;

  constructor(sync: Pick<ProcessSync, 'change'>) {
    this.#sync = sync;
  }

  /** Takes over the setting of the database. */
  apply({ clockVersion, ahead, frozenAt }: ControlSnapshot): void {
    const columns = { clockVersion, ahead, frozenAt };
    // After a switch to a standby another setting may have the same version.
    if (isDeepStrictEqual(columns, this.#columns)) return;
    this.#columns = columns;
    this.#setting = toSetting(columns);
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
