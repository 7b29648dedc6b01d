import type { Boundary } from './boundaries.js';
import { leftOut, type SchemaPlace } from './schema-places.js';

/** Whether the part of a request in which a member travels, other than the body, can carry a value. */
export function isCarried(
  { travels, steps, schema }: SchemaPlace,
  { keyword, name, value, isBeyond }: Boundary,
): boolean {
  // Any text is of the type of a text, and a single value is a list of one.
  const isFreeType = ['string', 'array'].includes(String(schema.value['type']));
  if (keyword === 'type' && isBeyond && (isFreeType || name === 'beyond-null')) return false;
  if (value === leftOut) return travels === 'query' || travels === 'header';
  if (Array.isArray(value)) return value.length > 0 && isListCarried(travels, value);
  if (steps.length > 1 && travels === 'path') return false;
  return isScalarCarried(travels, value);
}

function isListCarried(travels: SchemaPlace['travels'], list: readonly unknown[]): boolean {
  if (travels === 'path') return false;
  const isJoined = travels === 'header';
  return list.every(
    (item) => isScalarCarried(travels, item) && !(isJoined && String(item).includes(',')),
  );
}

function isScalarCarried(travels: SchemaPlace['travels'], value: unknown): boolean {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return false;
  const text = String(value);
  switch (travels) {
    case 'path':
      return text !== '' && text !== '.' && text !== '..';
    case 'header':
      // Blanks around a header's value do not belong to it.
      return /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
    default:
      return true;
  }
}
