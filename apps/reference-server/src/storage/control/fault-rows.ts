import type { Connection } from '../dialects/dialect.js';
import { createControlStatement } from './control-database.js';

/** A fault that waits for calls. */
export interface FaultRow {
  readonly number: number;
  /** As JSON. */
  readonly fault: string;
  readonly happened: number;
  /** The position in the sequence of its random numbers, as JSON. */
  readonly random: string;
}

const countFault = createControlStatement<{ readonly number: string }>(
  `UPDATE numberkit_control
  SET faults_added = faults_added + 1, faults_version = faults_version + 1
  WHERE (SELECT count(*) FROM numberkit_control_faults) < CAST($1 AS bigint)
  RETURNING faults_added AS number`,
);

const insertFault = createControlStatement(
  `INSERT INTO numberkit_control_faults (number, operation, fault, happened, random)
  VALUES (CAST($1 AS bigint), $2, $3, 0, $4)`,
);

export interface NewFaultRow extends Pick<FaultRow, 'fault' | 'random'> {
  readonly operation: string;
}

/** Adds a fault; returns its number, or undefined if there are as many faults as there may be. */
export async function addFault(
  connection: Connection,
  { operation, fault, random }: NewFaultRow,
  maxFaults: number,
): Promise<number | undefined> {
  const [row] = await countFault(connection, maxFaults);
  if (row === undefined) return undefined;
  await insertFault(connection, row.number, operation, fault, random);
  return Number(row.number);
}

const noteChange = createControlStatement(
  'UPDATE numberkit_control SET faults_version = faults_version + 1',
);

// In the order in which `takeFaults` locks them, so that the two do not wait for each other.
const deleteFaults = createControlStatement<{ readonly number: string }>(
  `DELETE FROM numberkit_control_faults WHERE number IN (
    SELECT number FROM numberkit_control_faults
    WHERE number = coalesce(CAST($1 AS bigint), number) ORDER BY number FOR UPDATE
  ) RETURNING number`,
);

/** Removes one fault, or all; returns how many there were. */
export async function removeFaults(connection: Connection, number?: number): Promise<number> {
  const { length } = await deleteFaults(connection, number ?? null);
  if (length > 0) await noteChange(connection);
  return length;
}

interface LockedFault {
  readonly number: string;
  readonly fault: string;
  readonly happened: string;
  readonly random: string;
}

const lockFaults = createControlStatement<LockedFault>(
  `SELECT number, fault, happened, random FROM numberkit_control_faults
  WHERE operation = $1 ORDER BY number FOR UPDATE`,
);

/** The faults of an operation, in the order in which they were added; no other process takes one meanwhile. */
export async function takeFaults(
  connection: Connection,
  operation: string,
): Promise<readonly FaultRow[]> {
  const rows = await lockFaults(connection, operation);
  return rows.map(({ number, happened, ...row }) => ({
    ...row,
    number: Number(number),
    happened: Number(happened),
  }));
}

const updateFault = createControlStatement(
  `UPDATE numberkit_control_faults SET happened = CAST($2 AS bigint), random = $3
  WHERE number = CAST($1 AS bigint)`,
);

/** Writes how often a fault has happened, and where its random numbers are. */
export async function updateFaultRow(
  connection: Connection,
  { number, happened, random }: Omit<FaultRow, 'fault'>,
): Promise<void> {
  await updateFault(connection, number, happened, random);
}

export async function noteFaultChange(connection: Connection): Promise<void> {
  await noteChange(connection);
}
