import { isMembers } from '../matching/matcher.js';
import { type DocumentPart, partAt } from '../schema/contract-schema.js';

/** A value that a schema of the contract allows, as full as the schema lets it be. */
export function toSample(schema: DocumentPart): unknown {
  const { const: constant, enum: values, type, properties } = schema.value;
  if (constant !== undefined) return constant;
  if (Array.isArray(values)) return values[0];
  switch (type) {
    case 'array':
      return [toSample(partAt([...schema.at, 'items']))];
    case 'object':
      return Object.fromEntries(
        Object.keys(isMembers(properties) ? properties : {}).map((name) => [
          name,
          toSample(partAt([...schema.at, 'properties', name])),
        ]),
      );
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return 1;
    default:
      return 'a text of the kit';
  }
}
