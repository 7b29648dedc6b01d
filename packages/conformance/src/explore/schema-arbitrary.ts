import fc from 'fast-check';
import { isMembers } from '../matching/members.js';
import { type DocumentPart, partAt } from '../schema/document.js';
import { lengthLimits, toNumber } from '../schema/valid-value.js';

/** Values that a schema of the contract allows. */
export function toArbitrary(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { const: constant, enum: values, type } = schema.value;
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(values)) return fc.constantFrom(...values);
  switch (type) {
    case 'array':
      return fc.array(toArbitrary(partAt([...schema.at, 'items'])), {
        minLength: toNumber(schema.value['minItems']) ?? 0,
        // Long lists are what the boundaries are for.
        maxLength: Math.min(toNumber(schema.value['maxItems']) ?? 5, 5),
      });
    case 'object':
      return toObjects(schema);
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
    default:
      return toTexts(schema);
  }
}

function toObjects(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { properties, required } = schema.value;
  const members: Readonly<Record<string, fc.Arbitrary<unknown>>> = Object.fromEntries(
    Object.keys(isMembers(properties) ? properties : {}).map((name) => [
      name,
      toArbitrary(partAt([...schema.at, 'properties', name])),
    ]),
  );
  return fc.record(members, { requiredKeys: [required ?? []].flat().map(String) });
}

function toTexts(schema: DocumentPart): fc.Arbitrary<unknown> {
  const { pattern } = schema.value;
  const { minLength, maxLength } = lengthLimits(schema);
  if (typeof pattern !== 'string') return fc.string({ minLength, maxLength: minLength + 20 });
  return fc
    .stringMatching(new RegExp(pattern, 'u'))
    .filter((text) => [...text].length >= minLength && [...text].length <= maxLength);
}

/** Values of any JSON type, most of which no schema of the contract allows. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(fc.string(), fc.jsonValue({ maxDepth: 2 }));
