import type { Connection } from '../dialects/dialect.js';
import type { Scope } from '../scope.js';
import { createControlStatement } from './control-database.js';
import type { FaultRow } from './fault-rows.js';

/** What testers control, at one moment. */
export interface ControlSnapshot {
  /** Identifies the database. */
  readonly stateId: string;
  /** How often anything of it has changed. */
  readonly version: number;
  /** How often the clock was set. */
  readonly clockVersion: number;
  /** The moment of a frozen clock, in milliseconds. */
  readonly frozenAt: number | null;
  /** How far a running clock is ahead of the real time, in milliseconds. */
  readonly ahead: number;
  readonly faultsVersion: number;
  /** Null if they are those of the version that the reader has. */
  readonly faults: readonly FaultRow[] | null;
  /** How often the journal was emptied, and how many entries it had then. */
  readonly journalClears: number;
  readonly journalCleared: number;
  /** For which the database was filled last. */
  readonly scope: Scope | null;
}

const selectSnapshot = createControlStatement<{ readonly snapshot: string }>(
  `SELECT CAST(json_build_object(
    'stateId', state_id, 'version', version,
    'clockVersion', clock_version, 'frozenAt', frozen_at, 'ahead', ahead,
    'faultsVersion', faults_version,
    'faults', CASE WHEN faults_version <> CAST($1 AS bigint) THEN (
      SELECT coalesce(json_agg(json_build_object(
        'number', number, 'fault', fault, 'happened', happened, 'random', random
      ) ORDER BY number), '[]')
      FROM numberkit_control_faults
    ) END,
    'journalClears', journal_clears, 'journalCleared', journal_cleared,
    'scope', (
      SELECT json_build_object('accountId', account_id, 'region', region) FROM numberkit_fills
    )
  ) AS text) AS snapshot FROM numberkit_control`,
);

/** @param faultsVersion The version of the faults that the reader has. */
export async function readSnapshot(
  connection: Connection,
  faultsVersion: number,
): Promise<ControlSnapshot> {
  const [row] = await selectSnapshot(connection, faultsVersion);
  if (row === undefined) throw new Error('The database has no row of numberkit_control.');
  return JSON.parse(row.snapshot);
}

const selectVersion = createControlStatement<{ readonly version: string }>(
  'SELECT version FROM numberkit_control',
);

export async function readVersion(connection: Connection): Promise<number> {
  const [row] = await selectVersion(connection);
  return Number(row?.version);
}

/** The name of the notifications of a database's processes. Schemas of one database have the same channels. */
export function toChannel(stateId: string): string {
  return `numberkit_control_${stateId}`;
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

const raise = createControlStatement<{ readonly version: string }>(
  `UPDATE numberkit_control SET version = version + 1
  RETURNING version, CAST(pg_notify('numberkit_control_' || state_id, '') AS text)`,
);

/** Notes a change, of which all processes are notified once it is committed; returns the version with it. */
export async function raiseVersion(connection: Connection): Promise<number> {
  const [row] = await raise(connection);
  return Number(row?.version);
}

interface ClockRow {
  readonly frozen_at: string | null;
  readonly ahead: number;
}

const lockClock = createControlStatement<ClockRow>(
  'SELECT frozen_at, ahead FROM numberkit_control FOR UPDATE',
);

const updateClock = createControlStatement(
  `UPDATE numberkit_control
  SET frozen_at = CAST($1 AS bigint), ahead = CAST($2 AS double precision), clock_version = clock_version + 1`,
);

/** The setting of the clock, in milliseconds. */
export type ClockColumns = Pick<ControlSnapshot, 'ahead' | 'frozenAt'>;

/** Sets the clock to what a function makes of its setting; returns false, and does not, if that is undefined. */
export async function writeClock(
  connection: Connection,
  toNext: (setting: ClockColumns) => ClockColumns | undefined,
): Promise<boolean> {
  const [row] = await lockClock(connection);
  if (row === undefined) throw new Error('The database has no row of numberkit_control.');
  const { ahead, frozen_at: at } = row;
  const next = toNext({ ahead, frozenAt: at === null ? null : Number(at) });
  if (next === undefined) return false;
  await updateClock(connection, next.frozenAt, next.ahead);
  return true;
}
