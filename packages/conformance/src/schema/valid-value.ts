import { isMembers } from '../matching/matcher.js';
import { SuiteFault } from '../scenario/errors.js';
import type { DocumentPart } from './contract-schema.js';
import { parsePattern } from './pattern/parse-pattern.js';
import { sampleTexts } from './pattern/sample-texts.js';
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
 * @throws {SuiteFault} No text is known for its pattern.
 */
export function toValidValue(schema: DocumentPart): unknown {
  const { const: constant, enum: values, required } = schema.value;
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  switch (toType(schema)) {
    case 'array':
      return toValidItems(schema, Math.max(1, toNumber(schema.value['minItems']) ?? 0));
    case 'object':
      return {
        ...Object.fromEntries(
          (Array.isArray(required) ? required : []).map((name: unknown) => [
            String(name),
            toValidValue(schema.within('properties', String(name))),
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

/** The JSON type of a schema; the first of several. */
export function toType({ value: { type } }: DocumentPart): unknown {
  return Array.isArray(type) ? type[0] : type;
}

function toValidNumber({ value }: DocumentPart): number {
  const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
  const [least, most, below, above] = bounds.map((keyword) => toNumber(value[keyword]));
  const lower = least ?? (below === undefined ? undefined : below + 1);
  const upper = most ?? (above === undefined ? undefined : above - 1);
  // A timestamp at the end of the century, later than any clock.
  if (lower === undefined && upper === undefined && value['type'] === 'number')
    return 4_102_444_800;
  return lower ?? Math.min(upper ?? 1, 1);
}

/** A list of a number of items, which differ as far as their schema allows. */
export function toValidItems(schema: DocumentPart, count: number): readonly unknown[] {
  const items = schema.within('items');
  const { enum: values } = items.value;
  if (schema.value['uniqueItems'] === true && isFreeText(items)) return toTexts(items, count);
  const item = toValidValue(items);
  const texts = new Map(
    Object.entries(isMembers(item) ? item : {})
      .filter(([, value]) => typeof value === 'string')
      .map(([name]) => [name, toTexts(items.within('properties', name), count)]),
  );
  return Array.from({ length: count }, (_, at) => {
    if (Array.isArray(values)) return values[at % values.length];
    return withTexts(item, texts, at);
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
  const isAllowed = (text: string) =>
    text.length <= maxLength && schema.toViolations(text).length === 0;
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

/** A text of each format; the suite makes no texts of other formats. */
const formats: Readonly<Record<string, string>> = {
  'date-time': '2100-01-01T00:00:00Z',
  date: '2100-01-01',
  uuid: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
  email: 'suite@example.com',
  uri: 'https://example.com/',
};

/** Whether the suite makes texts of a format. */
export function isKnownFormat(format: unknown): boolean {
  return Object.hasOwn(formats, String(format));
}

/** A text that a schema allows, of a length or as short as possible; undefined if there is none. */
export function toValidText(schema: DocumentPart, length: number): string | undefined;
export function toValidText(schema: DocumentPart, length: undefined): string;
export function toValidText(schema: DocumentPart, length: number | undefined): string | undefined {
  const { pattern, format } = schema.value;
  const ofFormat = formats[String(format)];
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
