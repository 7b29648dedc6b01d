import type { schemas } from '@numberkit/contract/phone-numbers';
import { jsonColumn, scopeColumns, textColumn, textSchema } from './columns.js';
import { createBatchedStatement, createFind, toKeyColumn } from './engine/batched-statement.js';
import { scopeKey, type Table } from './table.js';

type Tags = readonly schemas.Tag[];

/** The tags of all kinds of resources. A resource is named by the end of its ARN: `phone-number/phone-1`. */
export interface ResourceTags {
  /** The tags of a resource, in no order. */
  find(resource: string): Promise<Tags>;
  /** As `find`, for several resources. Those without tags are left out. */
  findAll(resources: readonly string[]): Promise<ReadonlyMap<string, Tags>>;
  /** As `find`, and keeps others from changing the tags until the transaction ends. */
  findForUpdate(resource: string): Promise<Tags>;
  /** Replaces the tags of a resource. */
  put(resource: string, tags: Tags): Promise<void>;
  /** Replaces the tags of several resources. */
  putAll(entries: readonly (readonly [resource: string, tags: Tags])[]): Promise<void>;
}

interface Row {
  account_id: string;
  region: string;
  resource: string;
  tags: string;
}

const tag = {
  type: 'object',
  properties: { Key: textSchema(1024), Value: textSchema(1024) },
  required: ['Key', 'Value'],
  additionalProperties: false,
};

const keyColumns = {
  ...scopeColumns,
  resource: textColumn({ type: 'string', maxLength: 128, pattern: '^[a-z-]+/[A-Za-z0-9_-]+$' }),
};

const definition = {
  name: 'numberkit_tags',
  key: [...scopeKey, 'resource'],
  columns: { ...keyColumns, tags: jsonColumn({ type: 'array', items: tag }) },
} as const;

const { name: table, key, columns } = definition;

const names = Object.keys(columns).join(', ');

const findTags = createFind<typeof keyColumns, Row>({
  table,
  columns: keyColumns,
  key,
  locks: false,
});

// The database locks only rows that there are, so a resource without tags gets a row.
const lockTags = createBatchedStatement<typeof keyColumns, Row>({
  columns: keyColumns,
  key,
  writes: true,
  sql: `INSERT INTO ${table} (${names}) SELECT account_id, region, resource, '[]' FROM given WHERE true
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET tags = ${table}.tags
    RETURNING ${names}, ${toKeyColumn(key)}`,
});

const putTags = createBatchedStatement({
  columns,
  key,
  writes: true,
  sql: `INSERT INTO ${table} (${names}) SELECT ${names} FROM given WHERE true
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET tags = excluded.tags
    RETURNING ${toKeyColumn(key)}`,
});

const removeTags = createBatchedStatement({
  columns: keyColumns,
  key,
  writes: true,
  sql: `DELETE FROM ${table} WHERE (${key.join(', ')}) IN (SELECT ${key.join(', ')} FROM given)
    RETURNING ${toKeyColumn(key)}`,
});

export const resourceTags: Table<ResourceTags> = {
  definitions: [definition],
  bind: (unit, own) => {
    const put = async (resource: string, tags: Tags): Promise<void> => {
      const row = { ...own, resource };
      if (tags.length === 0) await removeTags(unit, row);
      else await putTags(unit, { ...row, tags: JSON.stringify(tags) });
    };
    return {
      find: async (resource) => toTags(await findTags(unit, { ...own, resource })),
      findAll: async (resources) => {
        const rows = await unit
          .rows<Row>(table)
          .where(own)
          .whereIn('resource', [...resources]);
        return new Map(rows.map((row) => [row.resource, toTags(row)]));
      },
      findForUpdate: async (resource) => {
        const row = { ...own, resource };
        await unit.locks.take(`${table} ${key.map((name) => row[name]).join(' ')}`);
        return toTags(await lockTags(unit, row));
      },
      put,
      putAll: async (entries) => {
        await Promise.all(entries.map(([resource, tags]) => put(resource, tags)));
      },
    };
  },
};

function toTags(row: Pick<Row, 'tags'> | undefined): Tags {
  const tags: schemas.Tag[] = row === undefined ? [] : JSON.parse(row.tags);
  return tags;
}
