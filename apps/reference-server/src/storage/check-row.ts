import { document } from '@numberkit/contract/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { toMemberProblems, toSentence } from '../validation/member-problems.js';
import { jsonColumns, rowSchemas } from './row-schemas.js';

type Row = Readonly<Record<string, unknown>>;

const compile = createCompile({ contract: document });
const checks = new Map<string, SchemaCheck>();

/** What is wrong with a row of an import, in words that hold no value of it; undefined where nothing is. */
export function checkRow(table: string, row: Row): string | undefined {
  const columns = rowSchemas[table] ?? {};
  const unknown = Object.keys(row).find((column) => !Object.hasOwn(columns, column));
  if (unknown !== undefined) {
    return /^\w{1,64}$/.test(unknown) ? `has no column ${unknown}` : 'has a column of another name';
  }
  const parsed: Record<string, unknown> = { ...row };
  for (const column of jsonColumns) {
    const text = row[column];
    if (text === undefined || text === null) continue;
    const value = typeof text === 'string' ? parse(text) : undefined;
    if (value === undefined) return `has a column ${column}, which must be JSON in a text`;
    parsed[column] = value;
  }
  const violations = toCheck(table, columns)(parsed);
  return violations.length === 0
    ? undefined
    : `is wrong: ${toSentence(toMemberProblems(violations))}`;
}

function toCheck(table: string, properties: Readonly<Record<string, unknown>>): SchemaCheck {
  const known = checks.get(table);
  if (known !== undefined) return known;
  const check = compile({ type: 'object', properties, required: Object.keys(properties) });
  checks.set(table, check);
  return check;
}

function parse(text: string): unknown {
  try {
    return text.isWellFormed() ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
