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
