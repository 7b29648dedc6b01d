import type { Connection, StatementText } from '../../src/storage/dialects/dialect.js';
import { runTransaction, type UnitOfWork } from '../../src/storage/engine/transaction.js';
import type { Database } from '../../src/storage/open-database.js';

/** A part of a plan that reads a table of the database. */
export interface TableRead {
  /** Undefined if the whole table is read. */
  readonly index: string | undefined;
  /** The conditions that the index answers, as sqlite writes them. */
  readonly by?: string | undefined;
  /** How many rows it read; undefined if the database does not count them. */
  readonly rows: number | undefined;
}

/** Runs work that reads, and returns its result and how the database read its tables for it. */
export function explain<Result>(
  { readers, dialect }: Database,
  work: (unit: UnitOfWork) => Promise<Result>,
): Promise<{ result: Result; reads: readonly TableRead[] }> {
  return runTransaction(readers, dialect, 'read', async (transaction) => {
    const ran: { text: StatementText; values: readonly unknown[] }[] = [];
    const { connection } = transaction;
    const spy: Connection = {
      begin: (access) => connection.begin(access),
      commit: () => connection.commit(),
      rollback: () => connection.rollback(),
      discard: () => connection.discard(),
      exec: (sql) => connection.exec(sql),
      run: (text, values) => {
        ran.push({ text, values });
        return connection.run(text, values);
      },
    };
    const unit = transaction.createUnit();
    const result = await work({ ...unit, transaction: { ...transaction, connection: spy } });
    const reads: TableRead[] = [];
    for (const { text, values } of ran) {
      const read = dialect.client === 'pg' ? explainPostgres : explainSqlite;
      reads.push(...(await read(connection, text.sql, values)));
    }
    return { result, reads };
  });
}

async function explainSqlite(
  connection: Connection,
  sql: string,
  values: readonly unknown[],
): Promise<TableRead[]> {
  const text = { name: undefined, sql: `EXPLAIN QUERY PLAN ${sql}` };
  const lines = await connection.run<{ detail: string }>(text, values);
  return lines
    .map(({ detail }) => /^(?:SEARCH|SCAN) (.+)$/.exec(detail)?.[1] ?? '')
    .filter(
      (read) =>
        !/^(|CONSTANT ROW|given|json_each\b.*|scanned|page|parts|part_\d+|firsts|kinds)$/.test(
          read,
        ),
    )
    .map((read) => {
      const [, index, by] = /USING (?:COVERING )?INDEX (\w+) (.+)$/.exec(read) ?? [];
      return { index, by, rows: undefined };
    });
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

async function explainPostgres(
  connection: Connection,
  sql: string,
  values: readonly unknown[],
): Promise<TableRead[]> {
  const text = { name: undefined, sql: `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}` };
  const [row] = await connection.run<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    text,
    values,
  );
  const nodes = row?.['QUERY PLAN'].flatMap(({ Plan }) => flatten(Plan)) ?? [];
  return nodes
    .filter((node) => /^(Seq|Index|Index Only|Bitmap Index) Scan$/.test(node['Node Type']))
    .map((node) => ({
      index: node['Index Name'],
      rows: (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
    }));
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}
