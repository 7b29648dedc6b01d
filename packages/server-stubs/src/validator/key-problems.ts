import {
  isRecord,
  type JsonObject,
  type OpenApiDocument,
  resolveReference,
} from '@numberkit/contract';
import type { Problem } from '../errors/request-error.js';
import { toCount, toList, toText } from './messages.js';

/** A problem of a key of a map. */
export interface KeyProblem extends Omit<Problem, 'name'> {
  readonly key: string;
}

/**
 * The keys of a map that break its rule for names. The validator reports the map and not the key, once for
 * the rule and once for the keyword within it.
 *
 * @returns Undefined for any other violation.
 */
export function toKeyProblems(
  document: OpenApiDocument,
  keyword: string,
  { propertyNames }: JsonObject,
  value: unknown,
): readonly KeyProblem[] | undefined {
  const names = resolveReference(document, propertyNames);
  if (names === undefined || !isRecord(value)) return undefined;
  if (keyword !== 'propertyNames') return keyword in rules ? [] : undefined;
  return Object.keys(value).flatMap((key) => {
    const message = Object.entries(rules)
      .filter(([name]) => names[name] !== undefined)
      .map(([, toRule]) => toRule(names))
      .find(({ allows }) => !allows(key))?.message;
    return message === undefined ? [] : [{ key, message, kind: 'invalid' as const }];
  });
}

interface Rule {
  readonly message: string;
  readonly allows: (key: string) => boolean;
}

/** The keywords of a schema of names. A string's length counts code points. */
const rules: Readonly<Record<string, (schema: JsonObject) => Rule>> = {
  enum: ({ enum: allowed = [] }) => ({
    message: `is not one of the keys ${toList(allowed, toText, ', ')}`,
    allows: (key) => Array.isArray(allowed) && allowed.includes(key),
  }),
  const: ({ const: only = '' }) => ({
    message: `is not the key ${toText(only)}`,
    allows: (key) => key === only,
  }),
  minLength: ({ minLength = 0 }) => ({
    message: `must have a key of at least ${toCount(minLength, 'character')}`,
    allows: (key) => [...key].length >= Number(minLength),
  }),
  maxLength: ({ maxLength = 0 }) => ({
    message: `must have a key of at most ${toCount(maxLength, 'character')}`,
    allows: (key) => [...key].length <= Number(maxLength),
  }),
  pattern: ({ pattern = '', 'x-form': form }) => ({
    message:
      typeof form === 'string'
        ? `must have a key that is ${form}`
        : `must have a key that matches ${toText(pattern)}`,
    allows: (key) => new RegExp(toText(pattern), 'u').test(key),
  }),
};
