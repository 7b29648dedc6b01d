import type { Connection } from '../dialects/dialect.js';
import { createControlStatement } from './control-database.js';

/** An entry as a process writes it. */
export interface NewJournalRow {
  readonly sequence: number;
  /** When it was recorded, in milliseconds with their fractions. */
  readonly recordedAt: number;
  readonly operation: string | undefined;
  readonly status: number | undefined;
  readonly size: number;
  /** As JSON, without its number. */
  readonly entry: string;
}

// A batch whose commit was lost on its way is written again.
const insertEntries = createControlStatement(
  `INSERT INTO numberkit_control_journal
    (process_id, sequence, recorded_at, operation, status, size, entry)
  SELECT $1, CAST(value ->> 0 AS bigint), CAST(value ->> 1 AS double precision), value ->> 2,
    CAST(value ->> 3 AS bigint), CAST(value ->> 4 AS bigint), value ->> 5
  FROM jsonb_array_elements(CAST($2 AS jsonb)) ON CONFLICT DO NOTHING`,
);

/** Adds entries, which have no numbers until one reads them. */
export async function addEntries(
  connection: Connection,
  processId: string,
  rows: readonly NewJournalRow[],
): Promise<void> {
  const values = rows.map(({ sequence, recordedAt, operation, status, size, entry }) => [
    sequence,
    recordedAt,
    operation ?? null,
    status ?? null,
    size,
    entry,
  ]);
  await insertEntries(connection, processId, JSON.stringify(values));
}

const raiseRevision = createControlStatement(
  'UPDATE numberkit_control SET revision = revision + CAST($1 AS bigint)',
);

/** Counts changes of the resources. */
export async function addRevisions(connection: Connection, count: number): Promise<void> {
  await raiseRevision(connection, count);
}

/** How many entries are kept, and of which size together. */
interface ListLimits {
  readonly entries: number;
  readonly characters: number;
}

/** How far the journal and the revision have come. */
export interface Pulse {
  /** The number of the last entry that has one. */
  readonly last: number;
  readonly revision: number;
  /** Whether entries have no numbers yet. */
  readonly hasNew: boolean;
}

const selectPulse = createControlStatement<{
  readonly journal_last: string;
  readonly revision: string;
  readonly has_new: boolean;
}>(
  `SELECT journal_last, revision,
    EXISTS (SELECT 1 FROM numberkit_control_journal WHERE number IS NULL) AS has_new
  FROM numberkit_control`,
);

export async function readPulse(connection: Connection): Promise<Pulse> {
  const [row] = await selectPulse(connection);
  return {
    last: Number(row?.journal_last),
    revision: Number(row?.revision),
    hasNew: row?.has_new === true,
  };
}

const lockNumbers = createControlStatement<{ readonly journal_last: string }>(
  'SELECT journal_last FROM numberkit_control FOR UPDATE',
);

const giveNumbers = createControlStatement<{ readonly given: string }>(
  `WITH placed AS (
    SELECT recorded_at, process_id, sequence,
      row_number() OVER (ORDER BY recorded_at, process_id, sequence) AS place
    FROM numberkit_control_journal WHERE number IS NULL
  ), numbered AS (
    UPDATE numberkit_control_journal AS journal SET number = CAST($1 AS bigint) + placed.place
    FROM placed
    WHERE journal.recorded_at = placed.recorded_at AND journal.process_id = placed.process_id
      AND journal.sequence = placed.sequence
    RETURNING 1
  ) SELECT count(*) AS given FROM numbered`,
);

const writeLast = createControlStatement(
  'UPDATE numberkit_control SET journal_last = CAST($1 AS bigint)',
);

const trim = createControlStatement(
  `DELETE FROM numberkit_control_journal WHERE number <= (
    SELECT max(number) FROM (
      SELECT number, row_number() OVER newest AS place, sum(size) OVER newest AS total
      FROM numberkit_control_journal WHERE number IS NOT NULL
      WINDOW newest AS (ORDER BY number DESC)
    ) AS placed
    WHERE place > CAST($1 AS bigint) OR (total > CAST($2 AS bigint) AND place > 1)
  )`,
);

/**
 * Numbers the entries that have no number, in the order of time, and removes the oldest ones above the limits; returns
 * what there is then.
 */
export async function numberEntries(connection: Connection, limits: ListLimits): Promise<Pulse> {
  const pulse = await readPulse(connection);
  if (!pulse.hasNew) return pulse;
  await giveAllNumbers(connection);
  await trim(connection, limits.entries, limits.characters);
  return readPulse(connection);
}

const trimAny = createControlStatement<{ readonly unread: string }>(
  `WITH placed AS (
    SELECT recorded_at, process_id, sequence,
      row_number() OVER newest AS place, sum(size) OVER newest AS total
    FROM numberkit_control_journal
    WINDOW newest AS (ORDER BY recorded_at DESC, process_id DESC, sequence DESC)
  ), deleted AS (
    DELETE FROM numberkit_control_journal AS journal USING placed
    WHERE (place > CAST($1 AS bigint) OR (total > CAST($2 AS bigint) AND place > 1))
      AND journal.recorded_at = placed.recorded_at AND journal.process_id = placed.process_id
      AND journal.sequence = placed.sequence
    RETURNING journal.number
  ) SELECT count(*) FILTER (WHERE number IS NULL) AS unread FROM deleted`,
);

/**
 * Removes the oldest entries above the limits, whether anyone has read them or not: those without a number are counted,
 * but get none, which would be another write for each.
 */
export async function trimEntries(connection: Connection, limits: ListLimits): Promise<void> {
  const [row] = await lockNumbers(connection);
  const [trimmed] = await trimAny(connection, limits.entries, limits.characters);
  await writeLast(connection, Number(row?.journal_last) + Number(trimmed?.unread));
}

async function giveAllNumbers(connection: Connection): Promise<void> {
  const [row] = await lockNumbers(connection);
  const [numbered] = await giveNumbers(connection, row?.journal_last);
  await writeLast(connection, Number(row?.journal_last) + Number(numbered?.given));
}

const deleteEntries = createControlStatement<{ readonly deleted: string }>(
  `WITH deleted AS (DELETE FROM numberkit_control_journal WHERE number IS NOT NULL RETURNING 1)
  SELECT count(*) AS deleted FROM deleted`,
);

const noteCleared = createControlStatement(
  `UPDATE numberkit_control
  SET journal_clears = journal_clears + 1, journal_cleared = CAST($1 AS bigint)`,
);

/** Removes all entries; returns how many there were. Their numbers are not used again. */
export async function clearEntries(connection: Connection): Promise<number> {
  await giveAllNumbers(connection);
  const [row] = await deleteEntries(connection);
  const count = Number(row?.deleted);
  await noteCleared(connection, count);
  return count;
}

export interface JournalRow {
  readonly number: number;
  /** As JSON, without its number. */
  readonly entry: string;
}

export interface JournalRowFilter {
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  /** The number of the last entry before. */
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
}

const toSelect = (order: 'ASC' | 'DESC') =>
  createControlStatement<{ readonly number: string; readonly entry: string }>(
    `SELECT number, entry FROM numberkit_control_journal
    WHERE number > CAST($1 AS bigint) AND number <= CAST($5 AS bigint)
      AND (CAST($2 AS text) IS NULL OR operation = $2)
      AND (CAST($3 AS bigint) IS NULL OR status = CAST($3 AS bigint))
    ORDER BY number ${order} LIMIT CAST($4 AS bigint)`,
  );

const selectOldest = toSelect('ASC');
const selectNewest = toSelect('DESC');

/**
 * The entries that have numbers, the oldest first: the oldest ones if `after` is given, or else the newest.
 *
 * @param until The number of the last one; another process may number more at the same time.
 */
export async function listEntries(
  connection: Connection,
  until: number,
  { operation, status, after, limit }: JournalRowFilter,
): Promise<readonly JournalRow[]> {
  const values = [after ?? 0, operation ?? null, status ?? null, limit ?? null, until];
  const rows =
    after === undefined
      ? (await selectNewest(connection, ...values)).reverse()
      : await selectOldest(connection, ...values);
  return rows.map(({ number, entry }) => ({ number: Number(number), entry }));
}
