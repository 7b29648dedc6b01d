import { isMembers } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import type { DocumentPart } from './contract-schema.js';
import { textOfFormat } from './formats.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { sampleTexts } from './pattern/sample-texts.js';
import { minLengthOf, writeText } from './pattern/write-text.js';
import { toNumber, toValidNumber } from './valid-number.js';

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

/**
 * A small value that a schema allows.
 *
 * @throws {SuiteFault} No text is known for its pattern.
 */
export function toValidValue(schema: DocumentPart): unknown {
  const { const: constant, enum: values, required } = schema.value;
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  const parts = toComposition(schema);
  if (parts.length > 0) return toComposed(schema, parts);
  switch (toType(schema)) {
    case 'array':
      return toValidItems(schema, Math.max(1, toNumber(schema.value['minItems']) ?? 0));
    case 'object':
      return {
        ...Object.fromEntries(
          (Array.isArray(required) ? required : []).map((name: unknown) => [
            String(name),
            toValidMember(schema, String(name)),
          ]),
        ),
        ...toValidEntries(schema, toNumber(schema.value['minProperties']) ?? 0),
      };
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return toValidNumber(schema);
    default:
      return toValidText(schema, undefined);
  }
}

/** A value of a member; one that only `required` names may have any. */
function toValidMember(schema: DocumentPart, name: string): unknown {
  return declares(schema, name) ? toValidValue(schema.within('properties', name)) : 'any value';
}

function declares(schema: DocumentPart, name: string): boolean {
  const { properties } = schema.value;
  const isOwn = isMembers(properties) && Object.hasOwn(properties, name);
  return isOwn || toComposition(schema).length > 0;
}

/** The schemas of the same value that a value is made of: all that must hold, and the first of alternatives. */
function toComposition(schema: DocumentPart): readonly DocumentPart[] {
  return ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const list: readonly unknown[] = [schema.value[keyword] ?? []].flat();
    const used = keyword === 'allOf' ? list : list.slice(0, 1);
    return used.map((_, at) => schema.within(keyword, String(at)));
  });
}

/** An object with the members of each part, or the value of the first part that is no object. */
function toComposed(schema: DocumentPart, parts: readonly DocumentPart[]): unknown {
  const { allOf: _, oneOf: __, anyOf: ___, ...own } = schema.value;
  const values = parts.map(toValidValue);
  if (own['properties'] !== undefined) values.push(toValidValue({ ...schema, value: own }));
  const other = values.find((value) => !isMembers(value));
  return other ?? Object.assign({}, ...values);
}

/** The JSON type of a schema; the first of several. */
export function toType({ value: { type } }: DocumentPart): unknown {
  return Array.isArray(type) ? type[0] : type;
}

/** A list of a number of items, which differ as far as their schema allows. */
export function toValidItems(schema: DocumentPart, count: number): readonly unknown[] {
  const items = toItemSchema(schema, 0);
  if (items === undefined || schema.value['prefixItems'] !== undefined) {
    return toFreeItems(schema, count);
  }
  const { enum: values } = items.value;
  if (schema.value['uniqueItems'] === true && isFreeText(items)) return toTexts(items, count);
  const item = toValidValue(items);
  const texts = new Map(
    Object.entries(isMembers(item) ? item : {})
      .filter(([name, value]) => typeof value === 'string' && declares(items, name))
      .map(([name]) => [name, toTexts(items.within('properties', name), count)]),
  );
  return Array.from({ length: count }, (_, at) => {
    if (Array.isArray(values)) return values[at % values.length];
    return withTexts(item, texts, at);
  });
}

/** The schema of an item of a list; undefined for one that may be anything or cannot be there. */
export function toItemSchema(schema: DocumentPart, at: number): DocumentPart | undefined {
  const { prefixItems, items } = schema.value;
  if (Array.isArray(prefixItems) && at < prefixItems.length) {
    return schema.within('prefixItems', String(at));
  }
  return isMembers(items) ? schema.within('items') : undefined;
}

/** The items of a list in which each place has its own schema, or none. */
function toFreeItems(schema: DocumentPart, count: number): readonly unknown[] {
  const { prefixItems = [], items } = schema.value;
  const length = items === false ? Math.min(count, [prefixItems].flat().length) : count;
  return Array.from({ length }, (_, at) => {
    const own = toItemSchema(schema, at);
    return own === undefined ? `item ${at}` : toValidValue(own);
  });
}

// Keys must be unique, so every text of an item is another one, as far as there are enough.
function withTexts(
  item: unknown,
  texts: ReadonlyMap<string, readonly string[]>,
  at: number,
): unknown {
  if (!isMembers(item)) return item;
  const members = Object.entries(item).map(([name, value]) => {
    const own = texts.get(name) ?? [];
    return [name, own.length === 0 ? value : own[at % own.length]];
  });
  return Object.fromEntries(members);
}

function isFreeText(schema: DocumentPart): boolean {
  const { enum: values, const: constant } = schema.value;
  return toType(schema) === 'string' && values === undefined && constant === undefined;
}

/** Different texts that a schema allows, as many as there are up to a number. */
export function toTexts(schema: DocumentPart, count: number): readonly string[] {
  const { pattern, enum: values, const: constant } = schema.value;
  if (constant !== undefined) return [String(constant)];
  if (Array.isArray(values)) return values.slice(0, count).map(String);
  const first = toValidText(schema, undefined);
  if (count === 1) return [first];
  const { minLength, maxLength } = lengthLimits(schema);
  const numbered = Array.from({ length: count }, (_, at) => (at === 0 ? first : `${first}${at}`));
  const isAllowed = (text: string) => text.length <= maxLength && schema.accepts(text);
  if (numbered.every(isAllowed)) return numbered;
  if (typeof pattern === 'string') {
    return [...new Set([first, ...sampleTexts(pattern, lengthLimits(schema), count * 4)])].slice(
      0,
      count,
    );
  }
  const padded = Array.from({ length: count }, (_, at) =>
    `${at}`.padStart(Math.max(1, minLength), 'a'),
  );
  // Of a format, the suite knows one text.
  return padded.every(isAllowed) ? padded : [first];
}

/** The schemas of a map's values; none for an object that is no map. */
export function toValueSchemas(schema: DocumentPart): readonly DocumentPart[] {
  const { patternProperties, additionalProperties } = schema.value;
  const patterns = Object.keys(isMembers(patternProperties) ? patternProperties : {});
  return [
    ...patterns.map((pattern) => schema.within('patternProperties', pattern)),
    ...(isMembers(additionalProperties) ? [schema.within('additionalProperties')] : []),
  ];
}

/** The schema of a map's keys: that of its names, or the pattern of its properties. */
export function toKeySchema(schema: DocumentPart): DocumentPart | undefined {
  const { patternProperties, propertyNames } = schema.value;
  if (isMembers(propertyNames)) return schema.within('propertyNames');
  const [pattern] = Object.keys(isMembers(patternProperties) ? patternProperties : {});
  return pattern === undefined ? undefined : { ...schema, value: { type: 'string', pattern } };
}

/** Different keys that a map allows, as many as there are up to a number. */
export function toKeys(schema: DocumentPart, count: number): readonly string[] {
  const keys = toKeySchema(schema);
  if (!keys) return Array.from({ length: count }, (_, at) => `key${at + 1}`);
  const { enum: values } = keys.value;
  return Array.isArray(values) ? values.slice(0, count).map(String) : toTexts(keys, count);
}

/** A number of entries of a map. */
export function toValidEntries(
  schema: DocumentPart,
  count: number,
): Readonly<Record<string, unknown>> {
  const [values] = toValueSchemas(schema);
  if (!values) return {};
  return Object.fromEntries(toKeys(schema, count).map((key) => [key, toValidValue(values)]));
}

/** A text that a schema allows, of a length or as short as possible; undefined if there is none. */
export function toValidText(schema: DocumentPart, length: number): string | undefined;
export function toValidText(schema: DocumentPart, length: undefined): string;
export function toValidText(schema: DocumentPart, length: number | undefined): string | undefined {
  const { pattern, format } = schema.value;
  const ofFormat = textOfFormat(format);
  if (ofFormat !== undefined) return ofFormat;
  const limits = lengthLimits(schema);
  if (typeof pattern !== 'string') return 'a'.repeat(length ?? Math.max(1, limits.minLength));
  const alternatives = parsePattern(pattern);
  if (!alternatives) return toSampledText(pattern, limits, length);
  if (length !== undefined) {
    return alternatives.map((each) => writeText(each, length)).find((text) => text !== undefined);
  }
  // The last alternative is the fullest one: the first may be empty.
  const fullest = alternatives.at(-1);
  const text = fullest && writeText(fullest, Math.max(1, limits.minLength, minLengthOf(fullest)));
  return text ?? toSampledText(pattern, limits, length);
}

// The suite cannot take the pattern apart, but can find texts that match it.
function toSampledText(
  pattern: string,
  limits: { readonly minLength: number; readonly maxLength: number },
  length: number | undefined,
): string | undefined {
  const texts = sampleTexts(pattern, limits, 200);
  if (length !== undefined) return texts.find((text) => [...text].length === length);
  const [text] = texts.toSorted((one, other) => one.length - other.length);
  if (text === undefined) throw new SuiteFault(`No text is known for ${pattern}`);
  return text;
}
