import { isMembers } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import { type DocumentPart, partAt } from './contract-schema.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { shortestLength, writeText } from './pattern/write-text.js';

/** The limits of a string's length; without any, such as no value comes near. */
export function lengthLimits({ value }: DocumentPart): {
  readonly minLength: number;
  readonly maxLength: number;
} {
  return {
    minLength: toNumber(value['minLength']) ?? 0,
    maxLength: toNumber(value['maxLength']) ?? 10_000,
  };
}

/** A keyword's number. */
export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A small value that a schema allows. @throws {SuiteFault} Its pattern cannot be read. */
export function toValidValue(schema: DocumentPart): unknown {
  const { const: constant, enum: values, type, required } = schema.value;
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  switch (type) {
    case 'array':
      return toValidItems(schema, Math.max(1, toNumber(schema.value['minItems']) ?? 0));
    case 'object':
      return Object.fromEntries(
        (Array.isArray(required) ? required : []).map((name: unknown) => [
          String(name),
          toValidValue(partAt([...schema.at, 'properties', String(name)])),
        ]),
      );
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      // The end of a century: a timestamp that no clock has come to.
      return 4_102_444_800;
    default:
      return toValidText(schema, undefined);
  }
}

/** A list of so many items, different ones as far as their schema lets them be. */
export function toValidItems(schema: DocumentPart, count: number): readonly unknown[] {
  const items = partAt([...schema.at, 'items']);
  const { enum: values } = items.value;
  return Array.from({ length: count }, (_, at) => {
    if (Array.isArray(values)) return values[at % values.length];
    return withNumber(toValidValue(items), at);
  });
}

// Keys are unique: every text of an item gets the item's number, as many digits as there is room for.
function withNumber(item: unknown, at: number): unknown {
  if (at === 0 || !isMembers(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'string' ? `${value}${at}` : value,
    ]),
  );
}

/** A text that a schema allows, of a length or as short as may be; undefined where there is none. */
export function toValidText(schema: DocumentPart, length: number): string | undefined;
export function toValidText(schema: DocumentPart, length: undefined): string;
export function toValidText(schema: DocumentPart, length: number | undefined): string | undefined {
  const { pattern, format } = schema.value;
  if (format === 'date-time') return '2100-01-01T00:00:00Z';
  const { minLength } = lengthLimits(schema);
  if (typeof pattern !== 'string') return 'a'.repeat(length ?? Math.max(1, minLength));
  const alternatives = parsePattern(pattern) ?? [];
  if (length !== undefined) {
    return alternatives.map((each) => writeText(each, length)).find((text) => text !== undefined);
  }
  // The last alternative is the fullest: the first may be the empty text.
  const fullest = alternatives.at(-1);
  const text = fullest && writeText(fullest, Math.max(1, minLength, shortestLength(fullest)));
  if (text === undefined) throw new SuiteFault(`No text is known for ${pattern}`);
  return text;
}
