import type { Problem } from '../problems/problem.js';

/**
 * Strings that are not text: U+0000, which not every database stores, and halves of surrogate pairs,
 * which UTF-8 cannot carry. Patterns let both pass. The value must hold to a schema, which bounds how
 * deep it is.
 */
export function findTextProblems(value: unknown): Problem[] {
  return holdsText(value) ? [] : nameProblems(value, []);
}

/** Whether all strings in a value are text. */
function holdsText(value: unknown): boolean {
  if (typeof value === 'string') return isText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(holdsText);
}

function nameProblems(value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'string') {
    return isText(value) ? [] : [{ name: path.join('.'), message, kind: 'invalid' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => nameProblems(member, [...path, name]));
}

const message = 'must not have U+0000 or half of a surrogate pair in it';

function isText(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed();
}
