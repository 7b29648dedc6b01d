import { idColumn, momentColumn, scopeColumns } from './columns.js';
import { createBatchedStatement, createFind, toKeyColumn } from './engine/batched-statement.js';
import { isOneOf, sql } from './engine/query.js';
import { createInsert, createStatement } from './engine/statement.js';
import { type List, readList, type Scanned } from './scan.js';
import { type Page, paginate, scopeKey, type Table } from './table.js';

export interface OptOutList {
  readonly OptOutListName: string;
  readonly CreatedTimestamp: Date;
}

/** The name of the list that every account has without creating it. */
export const defaultOptOutList = 'Default';

/** The list that every account has, from its beginning: that of the service, by the date of its version. */
const ofEveryAccount: OptOutList = {
  OptOutListName: defaultOptOutList,
  CreatedTimestamp: new Date(Date.UTC(2022, 2, 31)),
};

/** The time of lists that have none of their own. */
export const firstListCreation: Date = ofEveryAccount.CreatedTimestamp;

export interface OptOutLists {
  exists(name: string): Promise<boolean>;
  find(name: string): Promise<OptOutList | undefined>;
  /** Writes lists; that of every account needs none. */
  insertAll(lists: readonly OptOutList[]): Promise<void>;
  /** All lists, with that of every account, sorted by name. */
  list(page: Page): Promise<OptOutList[]>;
  /**
   * All lists, or those with the given names, with that of every account, the oldest first; the key of a page is the
   * time in milliseconds and the name.
   */
  describe(names: readonly string[] | undefined, page: Page): Promise<Scanned<OptOutList>>;
  /** How many lists there are, with that of every account. */
  count(): Promise<number>;
  /** Whether a leased number or a pool uses a list. */
  isUsed(name: string): Promise<boolean>;
  remove(name: string): Promise<void>;
}

interface Row {
  account_id: string;
  region: string;
  opt_out_list_name: string;
  created_at: number | string;
}

const keyColumns = { ...scopeColumns, opt_out_list_name: idColumn };

const definition = {
  name: 'numberkit_opt_out_lists',
  key: [...scopeKey, 'opt_out_list_name'],
  columns: { ...keyColumns, created_at: momentColumn },
} as const;

const { name: table, key } = definition;

const list: List<Row> = {
  table,
  columns: ['opt_out_list_name', 'created_at'],
  order: ['created_at', 'opt_out_list_name'],
};

const insertRows = createInsert(table, definition.columns);

const findList = createFind<typeof keyColumns, Row>({
  table,
  columns: keyColumns,
  key,
  locks: false,
});

const countLists = createStatement<typeof scopeColumns, { total: number | string }>({
  columns: scopeColumns,
  writes: false,
  sql: `SELECT count(*) AS total FROM given JOIN ${table} USING (account_id, region)
    WHERE opt_out_list_name <> '${defaultOptOutList}'`,
});

const ofList = (user: string) =>
  `SELECT 1 FROM ${user} WHERE ${key.map((name) => `${user}.${name} = given.${name}`).join(' AND ')}`;

const findUse = createStatement<typeof keyColumns, object>({
  columns: keyColumns,
  writes: false,
  // The condition is that of the index.
  sql: `SELECT 1 AS used FROM given WHERE EXISTS (
      ${ofList('numberkit_phone_numbers')}
      AND numberkit_phone_numbers.opt_out_list_name <> '${defaultOptOutList}'
      AND numberkit_phone_numbers.released_at IS NULL
    ) OR EXISTS (${ofList('numberkit_pools')})`,
});

const removeList = createBatchedStatement({
  columns: keyColumns,
  key,
  writes: true,
  sql: `DELETE FROM ${table} WHERE (${key.join(', ')}) IN (SELECT ${key.join(', ')} FROM given)
    RETURNING ${toKeyColumn(key)}`,
});

export const optOutLists: Table<OptOutLists> = {
  definitions: [definition],
  bind: (unit, own) => {
    const toKey = (name: string) => ({ ...own, opt_out_list_name: name });
    const find = async (name: string): Promise<OptOutList | undefined> => {
      if (name === defaultOptOutList) return ofEveryAccount;
      const row = await findList(unit, toKey(name));
      return row && toList(row);
    };
    return {
      exists: async (name) => (await find(name)) !== undefined,
      find,
      insertAll: async (lists) => {
        const rows = lists
          .filter((list) => list.OptOutListName !== defaultOptOutList)
          .map(({ OptOutListName: name, CreatedTimestamp: time }) => ({
            ...toKey(name),
            created_at: time.getTime(),
          }));
        if (rows.length > 0) await insertRows(unit, rows);
      },
      list: async (page) => {
        const query = unit
          .rows<Row>(table)
          .where(own)
          .whereNot('opt_out_list_name', defaultOptOutList);
        const lists = (await paginate(query, ['opt_out_list_name'], page)).map(toList);
        const [name = ''] = page.after ?? [];
        if (name >= defaultOptOutList) return lists;
        return insertDefault(lists, (one) => one.OptOutListName > defaultOptOutList, page);
      },
      describe: async (names, page) => {
        const isNamed = names && isOneOf('opt_out_list_name', names);
        const bounds = [sql(`opt_out_list_name <> '${defaultOptOutList}'`)];
        const filters = isNamed === undefined ? [] : [{ condition: isNamed, ranges: [isNamed] }];
        const { rows, stoppedAt } = await readList(unit, own, list, { bounds, filters }, page);
        const isWanted = names?.includes(defaultOptOutList) ?? true;
        return { rows: addListOfEveryAccount(rows.map(toList), isWanted, page), stoppedAt };
      },
      count: async () => {
        const [row] = await countLists(unit, [own]);
        return Number(row?.total ?? 0) + 1;
      },
      isUsed: async (name) => (await findUse(unit, [toKey(name)])).length > 0,
      remove: async (name) => void (await removeList(unit, toKey(name))),
    };
  },
};

/** Adds the list of every account at its place in a page, unless that is in another page. */
function addListOfEveryAccount(
  lists: readonly OptOutList[],
  isWanted: boolean,
  page: Page,
): OptOutList[] {
  const isAfter = (time: number, name: string) =>
    time > firstListCreation.getTime() ||
    (time === firstListCreation.getTime() && name > defaultOptOutList);
  const [time, name = ''] = page.after ?? [];
  // A page that begins behind the list has it no more, and one that begins with its place has it already.
  const isBefore =
    time !== undefined && (isAfter(Number(time), name) || name === defaultOptOutList);
  if (!isWanted || isBefore) return [...lists];
  return insertDefault(
    lists,
    (one) => isAfter(one.CreatedTimestamp.getTime(), one.OptOutListName),
    page,
  );
}

/** Adds the list of every account before the first list that comes after it. */
function insertDefault(
  lists: readonly OptOutList[],
  isAfter: (list: OptOutList) => boolean,
  { limit }: Page,
): OptOutList[] {
  const next = lists.findIndex(isAfter);
  const place = next === -1 ? lists.length : next;
  return lists.toSpliced(place, 0, ofEveryAccount).slice(0, limit);
}

function toList(row: Row): OptOutList {
  return {
    OptOutListName: row.opt_out_list_name,
    CreatedTimestamp: new Date(Number(row.created_at)),
  };
}
