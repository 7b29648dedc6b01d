import type { Connection } from '../dialects/dialect.js';
import { createControlStatement } from './control-database.js';

/** How long a process counts as living after it has written its row, in milliseconds. It does each second. */
export const processLifetime = 3000;

const living = `seen_at > clock_timestamp() - interval '${processLifetime} milliseconds'`;

const upsertProcess = createControlStatement(
  `INSERT INTO numberkit_control_processes (process_id, seen, seen_at)
  VALUES ($1, CAST($2 AS bigint), clock_timestamp())
  ON CONFLICT (process_id) DO UPDATE SET seen = excluded.seen, seen_at = excluded.seen_at`,
);

/** Notes that a process lives, and has seen all changes up to a version. */
export async function noteSeen(
  connection: Connection,
  processId: string,
  version: number,
): Promise<void> {
  await upsertProcess(connection, processId, version);
}

const countBehind = createControlStatement<{ readonly behind: string }>(
  `SELECT count(*) AS behind FROM numberkit_control_processes
  WHERE process_id <> $1 AND seen < CAST($2 AS bigint) AND ${living}`,
);

/** How many other processes live that have not seen a version. */
export async function countProcessesBehind(
  connection: Connection,
  processId: string,
  version: number,
): Promise<number> {
  const [row] = await countBehind(connection, processId, version);
  return Number(row?.behind);
}

const deleteProcess = createControlStatement(
  'DELETE FROM numberkit_control_processes WHERE process_id = $1',
);

/** Removes the row of a process that ends. */
export async function removeProcess(connection: Connection, processId: string): Promise<void> {
  await deleteProcess(connection, processId);
}

const deleteGone = createControlStatement(
  "DELETE FROM numberkit_control_processes WHERE seen_at < clock_timestamp() - interval '1 hour'",
);

/** Removes the rows of processes that were killed long ago. */
export async function removeGoneProcesses(connection: Connection): Promise<void> {
  await deleteGone(connection);
}

const notify = createControlStatement('SELECT CAST(pg_notify($1, $2) AS text)');

/** Notifies all processes that listen, once the transaction is committed. */
export async function notifyProcesses(
  connection: Connection,
  channel: string,
  payload: string,
): Promise<void> {
  await notify(connection, channel, payload);
}
