import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { phoneNumbers } from '../contracts.js';
import { toMemberProblems, toSentence } from '../validation/member-problems.js';
import type { TableDefinition } from './table.js';

type Row = Readonly<Record<string, unknown>>;

const compile = createCompile({ contract: phoneNumbers.document });
const checks = new Map<string, SchemaCheck>();

/** What is wrong with a row of an import, in words without a value of it; undefined where nothing is. */
export function checkRow(table: TableDefinition, row: Row): string | undefined {
  const unknown = Object.keys(row).find((column) => !Object.hasOwn(table.columns, column));
  if (unknown !== undefined) {
    return /^\w{1,64}$/.test(unknown) ? `has no column ${unknown}` : 'has a column of another name';
  }
  const parsed: Record<string, unknown> = { ...row };
  for (const [column, { isJson }] of Object.entries(table.columns)) {
    const text = row[column];
    if (isJson !== true || text === undefined || text === null) continue;
    const value = typeof text === 'string' ? parse(text) : undefined;
    if (value === undefined) return `has a column ${column}, which must be JSON in a text`;
    parsed[column] = value;
  }
  const violations = toCheck(table)(parsed);
  return violations.length === 0
    ? undefined
    : `is wrong: ${toSentence(toMemberProblems(violations))}`;
}

/** The check of a whole row: it has every column of its table, and no others. */
function toCheck({ name, columns }: TableDefinition): SchemaCheck {
  const known = checks.get(name);
  if (known !== undefined) return known;
  const schemas = Object.entries(columns).map(([column, { schema }]) => [column, schema] as const);
  const check = compile({
    type: 'object',
    properties: Object.fromEntries(schemas),
    required: Object.keys(columns),
  });
  checks.set(name, check);
  return check;
}

function parse(text: string): unknown {
  try {
    return text.isWellFormed() ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
