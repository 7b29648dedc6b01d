import type { Json, JsonObject, OpenApiDocument } from '@numberkit/contract/document';
import fc from 'fast-check';

/** What schemas of a document are turned into values with. */
export interface SchemaValues {
  /** Values that the schema allows, most of them. */
  toValues(schema: Json | undefined): fc.Arbitrary<unknown>;
}

/**
 * Makes valid values of a document's schemas. Text is drawn from `words` as often as from the
 * pattern, so that requests find resources that are there.
 */
export function createSchemaValues(
  document: OpenApiDocument,
  words: readonly string[],
): SchemaValues {
  const made = new Map<Json | undefined, fc.Arbitrary<unknown>>();

  function toValues(schema: Json | undefined): fc.Arbitrary<unknown> {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const values = createValues(isObject(schema) ? resolve(document, schema) : {});
    made.set(schema, values);
    return values;
  }

  function createValues(schema: JsonObject): fc.Arbitrary<unknown> {
    const { const: constant, enum: values, type, allOf } = schema;
    if (constant !== undefined) return fc.constant(constant);
    if (Array.isArray(values)) return fc.constantFrom(...values);
    if (Array.isArray(allOf)) return toValues(mergeAll(document, schema, allOf));
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

  function toObjects({ properties, required }: JsonObject): fc.Arbitrary<unknown> {
    const members = Object.entries(isObject(properties) ? properties : {});
    const values = Object.fromEntries(members.map(([name, one]) => [name, toValues(one)]));
    const requiredKeys = [required ?? []].flat().map(String);
    const plain = Object.entries(values).filter(([name]) => requiredKeys.includes(name));
    // The more members, the less likely are they to fit each other and the state.
    return fc.oneof(fc.record(Object.fromEntries(plain)), fc.record(values, { requiredKeys }));
  }

  function toTexts({ pattern, format, minLength, maxLength }: JsonObject): fc.Arbitrary<unknown> {
    const min = toNumber(minLength) ?? 0;
    const max = toNumber(maxLength) ?? min + 20;
    const fits = (text: string) => text.length >= min && text.length <= max;
    if (format === 'date-time') return toMoments();
    if (typeof pattern !== 'string')
      return fc.string({ minLength: min, maxLength: Math.min(max, 40) });
    const expression = new RegExp(pattern, 'u');
    const known = words.filter((word) => expression.test(word) && fits(word));
    const made = matching(expression).filter(fits);
    return known.length === 0 ? made : fc.oneof(fc.constantFrom(...known), made);
  }

  return { toValues };
}

// fast-check cannot look ahead; the one pattern that does is that of durations.
function matching(expression: RegExp): fc.Arbitrary<string> {
  return expression.source.includes('(?=')
    ? fc.constantFrom('PT1H', 'PT0S', 'P3DT4.5S', 'P1W', `P${'9'.repeat(30)}D`)
    : fc.stringMatching(expression);
}

function toMoments(): fc.Arbitrary<string> {
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
  return parts.filter(isObject).reduce<JsonObject>((whole, part) => {
    const resolved = resolve(document, part);
    const properties = { ...asObject(resolved['properties']), ...asObject(whole['properties']) };
    const merged = Object.assign({}, resolved, whole);
    return Object.keys(properties).length === 0 ? merged : { ...merged, properties };
  }, rest);
}

/** The schema that a reference stands for, with what stands beside the reference. */
export function resolve(document: OpenApiDocument, schema: JsonObject): JsonObject {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  const steps = $ref.slice(2).split('/').map(toStep);
  const found = steps.reduce<Json | undefined>((one, step) => asObject(one)[step], document);
  return { ...resolve(document, asObject(found)), ...beside };
}

function toStep(text: string): string {
  return decodeURIComponent(text).replaceAll('~1', '/').replaceAll('~0', '~');
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as the object that it is; empty where it is none. */
export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function toNumber(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
