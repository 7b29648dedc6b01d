/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value is an object with members: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of an object with the named members only, in the order of the names. */
export function pickMembers<Member>(
  value: { readonly [name: string]: Member },
  names: readonly string[],
): { [name: string]: Member } {
  // It looks up the names, not the members: an object from outside can have any number of members.
  const picked = names.filter((name) => Object.hasOwn(value, name));
  return Object.fromEntries(
    picked.flatMap((name) => {
      const member = value[name];
      return member === undefined ? [] : [[name, member]];
    }),
  );
}

const codes = { quote: 0x22, backslash: 0x5c, list: 0x5b, object: 0x7b } as const;

/** Levels of nesting that a body may have: far more than any contract has. */
export const maxDepth: number = 1000;

/**
 * The offset of the bracket that nests JSON deeper than {@link maxDepth}; undefined where none does.
 * A parser takes fifty times as long for a million brackets as for as much text.
 */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === codes.quote) isString = !isString;
    else if (isString) at += code === codes.backslash ? 1 : 0;
    else if (code === codes.list || code === codes.object) depth += 1;
    // The code of a closing bracket is that of its opening one plus 2.
    else if (code === codes.list + 2 || code === codes.object + 2) depth -= 1;
    if (depth > maxDepth) return at;
  }
  return undefined;
}

/** A validator takes some tens of milliseconds for six thousand. */
const defaultMaxValues = 6000;

/**
 * Whether a JSON value is small enough for a validator of JSON Schema to list all its violations. The time
 * grows with the square of their number, as validators copy the list for each item. In a larger value from
 * outside, look for the first violation only.
 *
 * The function stops counting at the limit, whatever the size and the depth of the value.
 *
 * @param maxValues The most members and items, at any depth, in which all violations may be listed.
 */
export function canListAllViolations(
  value: unknown,
  maxValues: number = defaultMaxValues,
): boolean {
  const open: unknown[] = [value];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    // The loop below lists all indices before its first turn: 30 ms for half a million items.
    if (Array.isArray(next) && count + next.length > maxValues) return false;
    for (const name in next) {
      count += 1;
      if (count > maxValues) return false;
      const member: unknown = Reflect.get(next, name);
      if (typeof member === 'object') open.push(member);
    }
  }
  return true;
}

// Characters that control a terminal, break a line, or reorder or hide text. A line feed in JSON stands
// between values: in a string it is escaped.
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * JSON of the same value in which no character can control the terminal or break the line that shows it.
 * JSON itself leaves line separators, marks of text direction and some control characters unescaped.
 */
export function toPrintableJson(json: string): string {
  return json.replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, index) => toEscape(character, index)).join(''),
  );
}

function toEscape(character: string, index: number): string {
  return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
