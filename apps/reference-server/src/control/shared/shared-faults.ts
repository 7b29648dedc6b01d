import { EventEmitter } from 'node:events';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import {
  addFault,
  type FaultRow,
  noteFaultChange,
  removeFaults,
  takeFaults,
  updateFaultRow,
} from '../../storage/control/fault-rows.js';
import type { CheckedFault } from '../check-fault.js';
import {
  createWaitingFault,
  type Fault,
  type FaultList,
  isOver,
  maxFaults,
  pickFault,
  type TakenFault,
  toFault,
  type WaitingFault,
} from '../faults.js';
import type { ProcessSync } from './process-sync.js';

/**
 * The faults of all processes on a database. Each process knows for which operations faults wait. The database
 * decides which of them happens to a call, so that a fault for a number of calls happens to exactly that many.
 */
export class SharedFaults implements FaultList {
  readonly changes: EventEmitter<{ changed: [] }> = new EventEmitter();
  readonly #sync: Pick<ProcessSync, 'change' | 'changeUnseen' | 'refresh'>;
  #waiting: readonly WaitingFault[] = [];

  constructor(sync: Pick<ProcessSync, 'change' | 'changeUnseen' | 'refresh'>) {
    this.#sync = sync;
  }

  /** Takes over the faults of the database. */
  apply(rows: readonly FaultRow[]): void {
    this.#waiting = rows.map(toWaitingFault);
    this.changes.emit('changed');
  }

  get known(): readonly Fault[] {
    return this.#waiting.map(toFault);
  }

  async list(): Promise<readonly Fault[]> {
    await this.#sync.refresh();
    return this.known;
  }

  async add(fault: CheckedFault): Promise<Fault | undefined> {
    const { operation } = fault;
    const { random } = createWaitingFault('', fault);
    const row = { operation, fault: JSON.stringify(fault), random: JSON.stringify(random) };
    const number = await this.#sync.change((connection) => addFault(connection, row, maxFaults));
    return number === undefined ? undefined : toFault(createWaitingFault(toId(number), fault));
  }

  async remove(id: string): Promise<boolean> {
    const [, number] = /^fault-(\d{1,15})$/.exec(id) ?? [];
    if (number === undefined || toId(Number(number)) !== id) return false;
    const removed = await this.#sync.change((connection) =>
      removeFaults(connection, Number(number)),
    );
    return removed > 0;
  }

  clear(): Promise<number> {
    return this.#sync.change((connection) => removeFaults(connection));
  }

  isWaiting(operation: OperationId): boolean {
    return this.#waiting.some(({ fault }) => fault.operation === operation);
  }

  take(operation: OperationId): Promise<TakenFault | undefined> {
    return this.#sync.changeUnseen(async (connection) => {
      const rows = await takeFaults(connection, operation);
      const waiting = rows.map((row) => ({ row, one: toWaitingFault(row) }));
      const taken = pickFault(waiting.map(({ one }) => one));
      for (const { row, one } of waiting) {
        if (one === taken && isOver(one)) {
          await removeFaults(connection, row.number);
          continue;
        }
        const random = JSON.stringify(one.random);
        if (one !== taken && random === row.random) continue;
        await updateFaultRow(connection, { number: row.number, happened: one.happened, random });
      }
      if (taken === undefined) return undefined;
      if (!isOver(taken)) await noteFaultChange(connection);
      return { ...taken.fault, id: taken.id };
    });
  }
}

function toId(number: number): string {
  return `fault-${number}`;
}

function toWaitingFault({ number, fault, happened, random }: FaultRow): WaitingFault {
  return { id: toId(number), fault: JSON.parse(fault), happened, random: JSON.parse(random) };
}
