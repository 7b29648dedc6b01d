import type { Json, JsonObject } from '@numberkit/contract';

const unknownMember = 'is not a member of this request';

/** What breaking a keyword means whatever the schema says. */
const fixed: Readonly<Record<string, string>> = {
  required: 'is missing',
  additionalProperties: unknownMember,
  unevaluatedProperties: unknownMember,
  uniqueItems: 'must not have an item twice',
};

/** What a keyword asks for, given its value in the schema. */
const worded: Readonly<Record<string, (limit: Json) => string>> = {
  type: (types) => `must be ${toList(types, toNoun, ' or ')}`,
  enum: (values) => `must be one of ${toList(values, toText, ', ')}`,
  const: (value) => `must be ${toText(value)}`,
  pattern: (pattern) => `must match ${toText(pattern)}`,
  format: (format) => `must be in the format ${toText(format)}`,
  minLength: (count) => `must have at least ${toCount(count, 'character')}`,
  maxLength: (count) => `must have at most ${toCount(count, 'character')}`,
  minItems: (count) => `must have at least ${toCount(count, 'item')}`,
  maxItems: (count) => `must have at most ${toCount(count, 'item')}`,
  minProperties: (count) => `must have at least ${toCount(count, 'member')}`,
  maxProperties: (count) => `must have at most ${toCount(count, 'member')}`,
  minimum: (limit) => `must be at least ${toText(limit)}`,
  maximum: (limit) => `must be at most ${toText(limit)}`,
  exclusiveMinimum: (limit) => `must be more than ${toText(limit)}`,
  exclusiveMaximum: (limit) => `must be less than ${toText(limit)}`,
  multipleOf: (factor) => `must be a multiple of ${toText(factor)}`,
};

const nouns: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/**
 * What a member must be, from the contract and never from the member's value; to be read after its
 * name. Undefined for a keyword that has no sentence.
 */
export function toSentence(keyword: string, schema: JsonObject): string | undefined {
  // A value of another type is none of the allowed ones either, and those say more.
  const asked = keyword === 'type' && schema['enum'] !== undefined ? 'enum' : keyword;
  const limit = schema[asked];
  return fixed[asked] ?? (limit === undefined ? undefined : worded[asked]?.(limit));
}

function toList(value: Json, write: (item: Json) => string, between: string): string {
  return (Array.isArray(value) ? value : [value]).map(write).join(between);
}

function toNoun(type: Json): string {
  const name = toText(type);
  return nouns[name] ?? name;
}

function toText(value: Json): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

function toCount(count: Json, noun: string): string {
  return `${toText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
