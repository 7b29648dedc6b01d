import type { schemas } from '@numberkit/contract/phone-numbers';
import { createBatcher } from './engine/batched-statement.js';
import { and, isEqual, readQuery, sql } from './engine/query.js';
import type { UnitOfWork } from './engine/transaction.js';
import type { ScopeColumns } from './table.js';

/** The columns of a leased number that have few different values. */
export interface NumberKind {
  iso_country_code: string;
  number_type: schemas.NumberType;
  message_type: schemas.MessageType;
  number_capabilities: string;
}

const columns = ['iso_country_code', 'number_type', 'message_type', 'number_capabilities'] as const;
const names = columns.join(', ');

/** How many kinds of an account are looked up at most. */
export const maxKinds = 50;

type Kinds = readonly NumberKind[] | undefined;

/**
 * The kinds of which an account has numbers; undefined if there are more than {@link maxKinds}. Units of a transaction
 * that ask for those of one account at the same moment share the queries.
 */
export const readNumberKinds: (unit: UnitOfWork, own: ScopeColumns) => Promise<Kinds> =
  createBatcher(async (_transaction, items) => {
    const found = new Map<string, Promise<Kinds>>();
    return Promise.all(
      items.map(({ unit, value }) => {
        const key = `${value.account_id} ${value.region}`;
        const kinds = found.get(key) ?? findKinds(unit, value);
        found.set(key, kinds);
        return kinds;
      }),
    );
  });

// The index leads from the first number of a kind to that of the next one, so the cost is that of the kinds and not of
// their numbers.
async function findKinds(unit: UnitOfWork, own: ScopeColumns): Promise<Kinds> {
  const kinds: NumberKind[] = [];
  while (kinds.length <= maxKinds) {
    const last = kinds.at(-1);
    // With a time behind all: for the kind alone sqlite would read all numbers of it, to pass over them.
    const key = [...columns.map((name) => last?.[name] ?? ''), Number.MAX_SAFE_INTEGER];
    const isNext = sql(`(${names}, created_at) > (?, ?, ?, ?, ?)`, ...key);
    const { text, values } = and([isEqual({ ...own }), isNext]);
    const query = `SELECT ${names} FROM numberkit_phone_numbers WHERE ${text} ORDER BY ${names} LIMIT 1`;
    const [next] = await readQuery<NumberKind>(unit, sql(query, ...values));
    if (next === undefined) return kinds;
    kinds.push(next);
  }
  return undefined;
}
