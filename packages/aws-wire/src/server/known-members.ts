import type { Json, JsonObject } from '@numberkit/contract/document';
import { isRecord } from '../json.js';
import { resolve } from './input-schemas.js';
import { isOfType } from './json-types.js';
import { UnreadableBody } from './unreadable-body.js';

/** Schemas of members by name. */
type Schemas = { readonly [name: string]: Json };

/**
 * What a lenient receiver takes from a JSON object: members without a schema and members that are
 * null are left out, at any depth. Only JSON types are checked; lengths, patterns and values are for
 * the contract's validation. A null in a list is of the wrong type, as in Smithy's protocol tests
 * (`RestJsonBodyMalformedListNullItem`).
 *
 * @param at Where the object stands, for messages: `Tags[0].`
 * @throws {UnreadableBody} A member is of the wrong JSON type.
 */
export function toKnownMembers(
  schemas: Schemas,
  value: Readonly<Record<string, unknown>>,
  at = '',
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== null && Object.hasOwn(schemas, name))
      .map(([name, member]) => [name, toKnown(schemas[name], member, `${at}${name}`)]),
  );
}

function toKnown(node: Json | undefined, value: unknown, at: string): unknown {
  const schema = resolve(node);
  const types = [schema['type'] ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    throw new UnreadableBody(`${at} must be of the JSON type ${types.join(' or ')}.`);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => toKnown(schema['items'], item, `${at}[${index}]`));
  }
  return isRecord(value) ? toKnownMembers(toSchemas(schema, value), value, `${at}.`) : value;
}

/** The schemas of an object's members; an object without any in its own schema is a map. */
function toSchemas(schema: JsonObject, value: object): Schemas {
  const others = schema['additionalProperties'] ?? schema['properties'] === undefined;
  const named = resolve(schema['properties']);
  if (others === false) return named;
  return { ...Object.fromEntries(Object.keys(value).map((name) => [name, others])), ...named };
}
