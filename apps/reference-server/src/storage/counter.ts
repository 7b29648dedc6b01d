import type { Knex } from 'knex';
import { type BoundWork, workOf } from './bound-transaction.js';
import type { Statement } from './statement.js';

/** Adds one to a number in a row; answers the new number, undefined where it may not grow. */
export type Counter = (
  db: Knex,
  values: Readonly<Record<string, unknown>>,
) => Promise<number | undefined>;

/** Works of one transaction that count the same thing at the same moment. */
interface Batch {
  readonly works: BoundWork[];
  readonly total: Promise<number | undefined>;
}

const batches = new WeakMap<object, Map<string, Batch>>();

/**
 * Makes a counter of a statement that adds `count` and answers the new `total`, or no row where that
 * would be too much. Works that count the same thing at the same moment do so in one statement: one
 * each would be half of what leasing a number costs.
 */
export function createCounter(statement: Statement<{ total: number | string }>): Counter {
  const add = async (db: Knex, values: Readonly<Record<string, unknown>>, count: number) => {
    const [row] = await statement(db, { ...values, count });
    return row && Number(row.total);
  };
  return async (db, values) => {
    const work = workOf(db);
    const open = batches.get(work.connection) ?? new Map<string, Batch>();
    batches.set(work.connection, open);
    const key = `${statement.statementName} ${JSON.stringify(values)}`;
    let batch = open.get(key);
    if (batch === undefined) {
      const works: BoundWork[] = [];
      // Once all that is to be done now is done, every work of the moment has come.
      const total = new Promise<void>((resolve) => process.nextTick(resolve)).then(() => {
        open.delete(key);
        return add(db, values, works.length);
      });
      batch = { works, total };
      open.set(key, batch);
    }
    const { works, total: pending } = batch;
    const place = works.push(work);
    const total = await pending;
    // What does not fit as a whole may fit in part.
    if (total === undefined) return works.length === 1 ? undefined : add(db, values, 1);
    work.needsUndoing = true;
    return total - works.length + place;
  };
}
