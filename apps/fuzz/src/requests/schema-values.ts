import type { OpenApiDocument } from '@numberkit/contract';
import { isRecord, type Json, type JsonObject, resolveReference } from '@numberkit/contract';
import fc from 'fast-check';

/** Turns the schemas of a document into sources of values. */
export interface SchemaValues {
  /** Values of which the schema allows most. */
  toValues(schema: Json | undefined): fc.Arbitrary<unknown>;
}

/**
 * Makes valid values of a document's schemas. Half of the strings with a pattern are one of `names`, so
 * that requests find existing resources.
 */
export function createSchemaValues(
  document: OpenApiDocument,
  names: readonly string[],
): SchemaValues {
  const made = new Map<Json | undefined, fc.Arbitrary<unknown>>();

  function toValues(schema: Json | undefined): fc.Arbitrary<unknown> {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const values = createValues(resolveReference(document, schema) ?? {});
    made.set(schema, values);
    return values;
  }

  function createValues(schema: JsonObject): fc.Arbitrary<unknown> {
    const { const: constant, enum: values, type, allOf, oneOf, anyOf = oneOf } = schema;
    if (constant !== undefined) return fc.constant(constant);
    if (Array.isArray(values)) return fc.constantFrom(...values);
    if (Array.isArray(allOf)) return toValues(mergeAll(document, schema, allOf));
    if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(toValues));
    switch (type) {
      case 'array':
        return fc.array(toValues(schema['items']), {
          minLength: toNumber(schema['minItems']) ?? 0,
          maxLength: Math.min(toNumber(schema['maxItems']) ?? 4, 4),
        });
      case 'object':
        return toObjects(schema);
      case 'boolean':
        return fc.boolean();
      case 'integer':
      case 'number':
        return fc.oneof(
          fc.integer({
            min: toNumber(schema['minimum']) ?? 0,
            max: toNumber(schema['maximum']) ?? 4_000_000_000,
          }),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        );
      default:
        return toTexts(schema);
    }
  }

  function toObjects(schema: JsonObject): fc.Arbitrary<unknown> {
    const { properties, required } = schema;
    if (properties === undefined) return toMaps(schema);
    const members = Object.entries(asObject(properties));
    const values = Object.fromEntries(members.map(([name, one]) => [name, toValues(one)]));
    const requiredKeys = [required ?? []].flat().map(String);
    const plain = Object.entries(values).filter(([name]) => requiredKeys.includes(name));
    // Half of the objects have only required members: optional ones often contradict each other or the state.
    return fc.oneof(fc.record(Object.fromEntries(plain)), fc.record(values, { requiredKeys }));
  }

  function toMaps(schema: JsonObject): fc.Arbitrary<unknown> {
    const { patternProperties, propertyNames, additionalProperties } = schema;
    const maps = Object.entries(asObject(patternProperties)).map(([pattern, values]) =>
      fc.dictionary(toTexts({ pattern }), toValues(values), { maxKeys: 4 }),
    );
    if (isRecord(additionalProperties)) {
      const names = toTexts(resolveReference(document, propertyNames) ?? {});
      maps.push(fc.dictionary(names, toValues(additionalProperties), { maxKeys: 4 }));
    }
    return maps.length === 0
      ? fc.constant({})
      : fc.tuple(...maps).map((parts) => Object.assign({}, ...parts));
  }

  function toTexts({ pattern, format, minLength, maxLength }: JsonObject): fc.Arbitrary<string> {
    const min = toNumber(minLength) ?? 0;
    const max = toNumber(maxLength) ?? min + 20;
    const fits = (text: string) => text.length >= min && text.length <= max;
    if (format === 'date-time') return toTimestamps();
    if (typeof pattern !== 'string')
      return fc.string({ minLength: min, maxLength: Math.min(max, 40) });
    const expression = new RegExp(pattern, 'u');
    const known = names.filter((name) => expression.test(name) && fits(name));
    const made = matching(toLongEnough(expression, min, max)).filter(fits);
    return known.length === 0 ? made : fc.oneof(fc.constantFrom(...known), made);
  }

  return { toValues };
}

// Of a pattern such as `^arn:\S+$`, fast-check makes short texts: so few have a great minimum length that it would
// look for one without an end.
function toLongEnough(expression: RegExp, min: number, max: number): RegExp {
  const count = `{${min},${Math.max(min, Math.min(max, min + 20))}}$`;
  return min <= 1 ? expression : new RegExp(expression.source.replace(/[+*]\$$/, count), 'u');
}

// fast-check does not support lookahead, which only the pattern of durations has.
function matching(expression: RegExp): fc.Arbitrary<string> {
  return expression.source.includes('(?=')
    ? fc.constantFrom('PT1H', 'PT0S', 'P3DT4.5S', 'P1W', `P${'9'.repeat(30)}D`)
    : fc.stringMatching(expression);
}

function toTimestamps(): fc.Arbitrary<string> {
  const min = new Date('1970-01-01');
  const max = new Date('9999-12-31');
  return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString());
}

function mergeAll(
  document: OpenApiDocument,
  schema: JsonObject,
  parts: readonly Json[],
): JsonObject {
  const { allOf: _, ...rest } = schema;
  return parts.reduce<JsonObject>((whole, part) => {
    const resolved = resolveReference(document, part) ?? {};
    const properties = { ...asObject(resolved['properties']), ...asObject(whole['properties']) };
    const merged = Object.assign({}, resolved, whole);
    return Object.keys(properties).length === 0 ? merged : { ...merged, properties };
  }, rest);
}

/** The value if it is an object, or else an empty object. */
function asObject(value: Json | undefined): JsonObject {
  return isRecord(value) ? value : {};
}

function toNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
