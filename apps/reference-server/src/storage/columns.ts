import { firstMoment, lastMoment } from '../validation/moments.js';
import type { ColumnType } from './dialects/dialect.js';

/** A column, and the schema of its values in an export. */
export interface Column<Type extends ColumnType = ColumnType> {
  readonly type: Type;
  /** As JSON Schema. Enumerations are those of the contract, which the compiler knows as `contract`. */
  readonly schema: Schema;
  /** Whether its text is JSON, to which the schema applies. */
  readonly isJson?: true;
}

type Schema = Readonly<Record<string, unknown>>;

// Without unpaired surrogates and U+0000, which PostgreSQL refuses.
const wellFormed = '^[^\\u0000\\ud800-\\udfff]*$';

export const textSchema = (maxLength: number): Schema => ({
  type: 'string',
  maxLength,
  pattern: wellFormed,
});

/** The schema of this name of the contract. */
export const contractSchema = (name: string): Schema => ({
  $ref: `contract#/components/schemas/${name}`,
});

export function namesOf<Name extends string>(
  columns: {
    readonly [One in Name]: Column;
  },
): Name[] {
  return Object.keys(columns).filter((name): name is Name => Object.hasOwn(columns, name));
}

export const textColumn = (schema: Schema): Column<'text'> => ({ type: 'text', schema });

export const jsonColumn = (schema: Schema): Column<'text'> => ({
  type: 'text',
  schema,
  isJson: true,
});

export const nullable = <Type extends ColumnType>(column: Column<Type>): Column<Type> => ({
  ...column,
  schema: { anyOf: [{ type: 'null' }, column.schema] },
});

export const nameColumn: Column<'text'> = textColumn({ ...textSchema(64), minLength: 1 });

export const idColumn: Column<'text'> = textColumn({
  type: 'string',
  maxLength: 64,
  pattern: '^[A-Za-z0-9_-]+$',
});

export const phoneNumberColumn: Column<'text'> = textColumn({
  type: 'string',
  pattern: '^\\+?[1-9]\\d{1,14}$',
});

export const countColumn: Column<'bigint'> = {
  type: 'bigint',
  schema: { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 },
};

export const flagColumn: Column<'boolean'> = { type: 'boolean', schema: { type: 'boolean' } };

/** A moment, in milliseconds. */
export const momentColumn: Column<'bigint'> = {
  type: 'bigint',
  schema: { type: 'integer', minimum: firstMoment.getTime(), maximum: lastMoment.getTime() },
};

/** The columns of an account and a region. */
export const scopeColumns: {
  readonly account_id: Column<'text'>;
  readonly region: Column<'text'>;
} = {
  account_id: textColumn({ type: 'string', pattern: '^\\d{12}$' }),
  region: textColumn({ type: 'string', pattern: '^[a-z0-9-]{1,32}$' }),
};
