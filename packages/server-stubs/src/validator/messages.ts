import type { Json, JsonObject } from '@numberkit/contract';
import { toSuggestion } from './suggestion.js';

const unknownMember = 'is not a member of this request';

/** The messages of keywords that have no parameter to name. */
const fixed: Readonly<Record<string, string>> = {
  required: 'is missing',
  additionalProperties: unknownMember,
  unevaluatedProperties: unknownMember,
  uniqueItems: 'must not have an item twice',
  contains: 'must have an item of the form that the contract asks for',
  dependentRequired: 'is missing beside the other members',
  not: 'must not have the form that the contract excludes',
  if: 'must have the form that the contract asks for beside the other members',
  oneOf: 'must have exactly one of the forms that the contract allows',
  anyOf: 'must have one of the forms that the contract allows',
};

const moment = '2030-01-01T00:00:00Z';

/** The messages of the other keywords, from their value in the schema. */
const limitMessages: Readonly<Record<string, (limit: Json) => string>> = {
  type: (types) => `must be ${toList(types, toNoun, ' or ')}`,
  enum: (values) => `must be one of ${toList(values, toText, ', ')}`,
  const: (value) => `must be ${toText(value)}`,
  pattern: (pattern) => `must match ${toText(pattern)}`,
  format: (format) =>
    `must be in the format ${toText(format)}${format === 'date-time' ? `, such as ${moment}` : ''}`,
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
 * The message of a violated keyword, to be read after the member's name; undefined where none is known. It names the
 * allowed value that a wrong one may be a slip of, and never quotes the wrong one.
 */
export function toMessage(keyword: string, schema: JsonObject, value: unknown): string | undefined {
  // A value of the wrong type is none of the allowed ones either, and their list is more helpful.
  const violated = keyword === 'type' && schema['enum'] !== undefined ? 'enum' : keyword;
  const limit = schema[violated];
  const form = schema['x-form'];
  if (violated === 'pattern' && typeof form === 'string') return `must be ${form}`;
  const message =
    fixed[violated] ?? (limit === undefined ? undefined : limitMessages[violated]?.(limit));
  if (violated !== 'enum' || message === undefined) return message;
  return message + toSuggestion(value, [limit ?? []].flat().map(toText));
}

export function toList(value: Json, write: (item: Json) => string, separator: string): string {
  return (Array.isArray(value) ? value : [value]).map(write).join(separator);
}

function toNoun(type: Json): string {
  const name = toText(type);
  return nouns[name] ?? name;
}

export function toText(value: Json): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

export function toCount(count: Json, noun: string): string {
  return `${toText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
