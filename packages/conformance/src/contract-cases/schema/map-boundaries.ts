import { isMembers } from '../../matching/matcher.js';
import type { DocumentPart } from '../../schema/contract-schema.js';
import { toPatternBoundaries } from '../../schema/pattern/pattern-boundaries.js';
import { toNumber } from '../../schema/valid-number.js';
import {
  lengthLimits,
  toKeySchema,
  toKeys,
  toValidEntries,
  toValidValue,
  toValueSchemas,
} from '../../schema/valid-value.js';
import type { NamedValue } from './boundaries.js';
import type { SchemaPlace } from './schema-places.js';

/** Maps with a key that is just allowed, and with one that is just not. */
export function keyBoundaries({ schema }: SchemaPlace): readonly NamedValue[] {
  const [key] = toKeys(schema, 1);
  const beyond = toKeyBeyond(schema);
  return [
    ...(key === undefined
      ? []
      : [{ name: 'pass', value: withKey(schema, key), what: `with the key ${key}` }]),
    ...(beyond === undefined
      ? []
      : [{ name: 'beyond', value: withKey(schema, beyond), what: `with the key ${beyond}` }]),
  ];
}

function withKey(schema: DocumentPart, key: string): Readonly<Record<string, unknown>> {
  const [values] = toValueSchemas(schema);
  const valid = toValidValue(schema);
  return { ...(isMembers(valid) && valid), [key]: values ? toValidValue(values) : 'x' };
}

/** A key that the names of a map do not allow; undefined if none is known, or if other keys are allowed. */
function toKeyBeyond(schema: DocumentPart): string | undefined {
  const { propertyNames, additionalProperties } = schema.value;
  if (!isMembers(propertyNames) && additionalProperties !== false) return undefined;
  const keys = toKeySchema(schema);
  const { pattern, enum: values } = keys?.value ?? {};
  if (Array.isArray(values)) return 'NumberkitUnknownKey';
  if (!keys || typeof pattern !== 'string') return undefined;
  const texts = toPatternBoundaries(pattern, lengthLimits(keys))?.beyond ?? [];
  return texts.find(({ text }) => text !== '' && /^[\x21-\x7e]+$/.test(text))?.text;
}

/** Maps of the limit's number of entries, and of one more or less. */
export function entryBoundaries(
  { schema }: SchemaPlace,
  keyword: 'minProperties' | 'maxProperties',
): readonly NamedValue[] {
  const limit = toNumber(schema.value[keyword]) ?? 0;
  const next = keyword === 'minProperties' ? limit - 1 : limit + 1;
  return [
    { name: 'pass', entries: limit },
    { name: 'beyond', entries: next },
  ].flatMap(({ name, entries }) => {
    if (entries < 0) return [];
    const value = toValidEntries(schema, entries);
    // A map may have too few different keys.
    if (Object.keys(value).length !== entries) return [];
    return [{ name, value, what: `of ${entries} entries` }];
  });
}
