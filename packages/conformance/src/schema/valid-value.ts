import { isMembers } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import { type DocumentPart, partAt } from './contract-schema.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { minLengthOf, writeText } from './pattern/write-text.js';

/** The limits of a string's length; the defaults are beyond any value of the contract. */
export function lengthLimits({ value }: DocumentPart): {
  readonly minLength: number;
  readonly maxLength: number;
} {
  return {
    minLength: toNumber(value['minLength']) ?? 0,
    maxLength: toNumber(value['maxLength']) ?? 10_000,
  };
}

/** The value of a keyword if it is a number. */
export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/**
 * A small value that a schema allows.
 *
 * @throws {SuiteFault} Its pattern cannot be read.
 */
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
      // A timestamp at the end of the century, later than any clock.
      return 4_102_444_800;
    default:
      return toValidText(schema, undefined);
  }
}

/** A list of a number of items, which differ as far as their schema allows. */
export function toValidItems(schema: DocumentPart, count: number): readonly unknown[] {
  const items = partAt([...schema.at, 'items']);
  const { enum: values } = items.value;
  return Array.from({ length: count }, (_, at) => {
    if (Array.isArray(values)) return values[at % values.length];
    return withNumber(toValidValue(items), at);
  });
}

// Keys must be unique, so every text of an item gets the item's number.
function withNumber(item: unknown, at: number): unknown {
  if (at === 0 || !isMembers(item)) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === 'string' ? `${value}${at}` : value,
    ]),
  );
}

/** A text that a schema allows, of a length or as short as possible; undefined if there is none. */
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
  // The last alternative is the fullest one: the first may be empty.
  const fullest = alternatives.at(-1);
  const text = fullest && writeText(fullest, Math.max(1, minLength, minLengthOf(fullest)));
  if (text === undefined) throw new SuiteFault(`No text is known for ${pattern}`);
  return text;
}
