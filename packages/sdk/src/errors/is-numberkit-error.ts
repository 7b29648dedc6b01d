import { brand } from './brand.js';
import type { AnyNumberkitError } from './call-error.js';

/**
 * Whether a caught value is an error of this package. Unlike `instanceof`, this also holds where
 * the package is installed twice or the error comes from another realm. Afterwards `name` narrows
 * the value to one class.
 */
export function isNumberkitError(value: unknown): value is AnyNumberkitError {
  return typeof value === 'object' && value !== null && brand in value;
}
