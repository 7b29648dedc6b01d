import { isRecord, type Json, type JsonObject, resolveReference } from '@numberkit/contract';
import { document } from '@numberkit/contract/phone-numbers/document';
import { type Problem, shorten } from '../errors/request-error.js';
import type { Violation } from './eov-adapter.js';

/**
 * A violation as a problem. The validator's own messages leave out the keyword's parameters, so the
 * message says what the contract allows there. It never quotes the member's value.
 */
export function toProblem(request: JsonObject, { path, keyword, message }: Violation): Problem {
  const { name, schema = {} } = findMember(request, path);
  return {
    name: name === '' ? 'body' : shorten(name),
    message: toMessage(keyword, schema) ?? message,
    kind: toKind(keyword),
  };
}

function toKind(keyword: string): Problem['kind'] {
  if (keyword === 'required') return 'missing';
  const isUnknown = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  return isUnknown ? 'unknownMember' : 'invalid';
}

/** A member of a request and, where the contract knows it, its schema. */
interface Member {
  /** The dotted path: `Tags.0.Key`. */
  readonly name: string;
  readonly schema: JsonObject | undefined;
}

/**
 * The member at a path of the validator (`/body/Tags/0/Key`). The first step, the place in the request,
 * is not part of the name.
 */
function findMember(request: JsonObject, path: string): Member {
  const steps = path.split('/').slice(1);
  const names: string[] = [];
  let schema: JsonObject | undefined = request;
  for (const [index, step] of steps.entries()) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const next: JsonObject | undefined = toChild(schema, name);
    if (next === undefined) {
      // The validator appends an unknown member's name unescaped: its slashes separate no steps.
      return { name: [...names, steps.slice(index).join('/')].join('.'), schema: undefined };
    }
    if (index > 0) names.push(name);
    schema = next;
  }
  return { name: names.join('.'), schema };
}

function toChild(schema: JsonObject, name: string): JsonObject | undefined {
  const { properties, items, additionalProperties } = schema;
  const isNamed = isRecord(properties) && Object.hasOwn(properties, name);
  if (isNamed) return resolveReference(document, properties[name]);
  const isItem = /^\d+$/.test(name) && isRecord(items);
  return resolveReference(document, isItem ? items : additionalProperties);
}

const unknownMember = 'is not a member of this request';

/** The messages of keywords that have no parameter to name. */
const fixed: Readonly<Record<string, string>> = {
  required: 'is missing',
  additionalProperties: unknownMember,
  unevaluatedProperties: unknownMember,
  uniqueItems: 'must not have an item twice',
};

/** The messages of the other keywords, from their value in the schema. */
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

/** The message of a violated keyword, to be read after the member's name; undefined where none is known. */
function toMessage(keyword: string, schema: JsonObject): string | undefined {
  // A value of the wrong type is none of the allowed ones either, and their list is more helpful.
  const violated = keyword === 'type' && schema['enum'] !== undefined ? 'enum' : keyword;
  const limit = schema[violated];
  return fixed[violated] ?? (limit === undefined ? undefined : worded[violated]?.(limit));
}

function toList(value: Json, write: (item: Json) => string, separator: string): string {
  return (Array.isArray(value) ? value : [value]).map(write).join(separator);
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
