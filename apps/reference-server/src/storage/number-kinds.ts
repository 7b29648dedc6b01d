import type { schemas } from '@numberkit/contract/phone-numbers';
import { scopeColumns } from './columns.js';
import { createStatement } from './engine/statement.js';
import type { UnitOfWork } from './engine/transaction.js';
import type { ScopeColumns } from './table.js';

/** The columns of a leased number that have few different values. */
export interface NumberKind {
  iso_country_code: string;
  number_type: schemas.NumberType;
  message_type: schemas.MessageType;
  number_capabilities: string;
}

const table = 'numberkit_phone_numbers';

const columns = ['iso_country_code', 'number_type', 'message_type', 'number_capabilities'] as const;

/** How many kinds of an account are looked up at most. */
export const maxKinds = 200;

const ofFirst = (column: string): string =>
  `(SELECT last.${column} FROM ${table} AS last WHERE last.phone_number_id = firsts.id)`;

const nextFirst = (condition: string): string => `(
    SELECT phone_number_id FROM ${table}
    WHERE account_id = (SELECT account_id FROM given) AND region = (SELECT region FROM given)
      AND ${condition}
    ORDER BY ${columns.join(', ')} LIMIT 1
  )`;

// From the first number of a kind the index leads to that of the next one, so the cost is that of the kinds and not
// of their numbers. PostgreSQL would read the whole table for a join, as it expects many kinds.
const findKinds = createStatement<typeof scopeColumns, NumberKind>({
  columns: scopeColumns,
  writes: false,
  sql: `SELECT ${columns.map((column) => `${ofFirst(column)} AS ${column}`).join(', ')} FROM (
      WITH RECURSIVE firsts(id) AS (
        SELECT ${nextFirst('true')}
        UNION ALL
        SELECT ${nextFirst(`(${columns.join(', ')}) > (${columns.map(ofFirst).join(', ')})`)}
        FROM firsts WHERE id IS NOT NULL
      )
      SELECT id FROM firsts WHERE id IS NOT NULL LIMIT ${maxKinds + 1}
    ) AS firsts`,
});

/** The kinds of which an account has numbers; undefined if there are more than {@link maxKinds}. */
export async function readNumberKinds(
  unit: UnitOfWork,
  own: ScopeColumns,
): Promise<NumberKind[] | undefined> {
  const kinds = await findKinds(unit, [own]);
  return kinds.length > maxKinds ? undefined : kinds;
}
