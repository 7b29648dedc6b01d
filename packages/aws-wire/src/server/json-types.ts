import type { Json } from '@numberkit/contract/document';
import { isRecord } from '../json.js';

/** Whether a JSON value is of a type of JSON Schema. A number too large for a double is of none. */
export function isOfType(type: Json, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isRecord(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
