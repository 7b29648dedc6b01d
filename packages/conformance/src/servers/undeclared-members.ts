import type { Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { DocumentPart } from '../schema/contract-schema.js';

/** The members of a JSON value, at any depth, that its schema does not declare. */
export function toUndeclaredMembers(
  schema: DocumentPart,
  value: unknown,
  path = '',
): readonly Mismatch[] {
  if (Array.isArray(value)) {
    if (!isMembers(schema.value['items'])) return [];
    return value.flatMap((item, at) =>
      toUndeclaredMembers(schema.within('items'), item, `${path}${path && '.'}${at}`),
    );
  }
  const { properties } = schema.value;
  if (!isMembers(value) || !isMembers(properties) || isOpen(schema)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${path}${path && '.'}${name}`;
    if (Object.hasOwn(properties, name)) {
      return toUndeclaredMembers(schema.within('properties', name), member, at);
    }
    return [{ member: at, expected: 'no member that is not declared', actual: show(member) }];
  });
}

// A map has members of any name, and the parts of a composed schema declare members together.
function isOpen({ value }: DocumentPart): boolean {
  return ['additionalProperties', 'patternProperties', 'allOf', 'anyOf', 'oneOf'].some(
    (keyword) => isMembers(value[keyword]) || Array.isArray(value[keyword]),
  );
}
