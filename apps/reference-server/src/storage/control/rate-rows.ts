import type { Connection } from '../dialects/dialect.js';
import { createControlStatement } from './control-database.js';

/** A token bucket. */
export interface RateRow {
  readonly name: string;
  readonly tokens: number;
  /** When the tokens were counted, in milliseconds of the database's clock. */
  readonly filledAt: number;
}

interface LockedRow {
  readonly name: string;
  readonly tokens: number;
  readonly filled_at: number;
}

const clock = 'CAST(extract(epoch FROM clock_timestamp()) * 1000 AS double precision)';

const lockRates = createControlStatement<LockedRow>(
  `SELECT name, tokens, filled_at FROM numberkit_control_rates
  WHERE name IN (SELECT value FROM json_array_elements_text(CAST($1 AS json)))
  ORDER BY name FOR UPDATE`,
);

const insertRates = createControlStatement(
  `INSERT INTO numberkit_control_rates (name, tokens, filled_at)
  SELECT value ->> 0, CAST(value ->> 1 AS double precision), ${clock}
  FROM json_array_elements(CAST($1 AS json)) ORDER BY 1 ON CONFLICT DO NOTHING`,
);

const readClock = createControlStatement<{ readonly now: number }>(`SELECT ${clock} AS now`);

/**
 * Adds buckets that are not there yet, full ones. It has a transaction of its own: one that holds other buckets could wait
 * for a process that waits for those.
 *
 * @param capacities How many tokens a full bucket has, by its name.
 */
export async function addBuckets(
  connection: Connection,
  capacities: ReadonlyMap<string, number>,
): Promise<void> {
  await insertRates(connection, JSON.stringify([...capacities]));
}

/** Reads buckets, which no other process changes until the transaction ends, and the time. */
export async function lockBuckets(
  connection: Connection,
  names: readonly string[],
): Promise<{ readonly rows: readonly RateRow[]; readonly now: number }> {
  const rows = await lockRates(connection, JSON.stringify(names));
  const [time] = await readClock(connection);
  return {
    rows: rows.map(({ filled_at: filledAt, ...row }) => ({ ...row, filledAt })),
    now: Number(time?.now),
  };
}

const updateRates = createControlStatement(
  `UPDATE numberkit_control_rates AS rates
  SET tokens = CAST(value ->> 1 AS double precision),
    filled_at = CAST(value ->> 2 AS double precision)
  FROM json_array_elements(CAST($1 AS json)) WHERE rates.name = value ->> 0`,
);

export async function writeBuckets(
  connection: Connection,
  rows: readonly RateRow[],
): Promise<void> {
  const values = rows.map(({ name, tokens, filledAt }) => [name, tokens, filledAt]);
  await updateRates(connection, JSON.stringify(values));
}

const deleteRates = createControlStatement(
  `DELETE FROM numberkit_control_rates WHERE filled_at < ${clock} - CAST($1 AS double precision)`,
);

/** Removes the buckets that nobody has used for some milliseconds. */
export async function removeBuckets(connection: Connection, unusedFor: number): Promise<void> {
  await deleteRates(connection, unusedFor);
}
