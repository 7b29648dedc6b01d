// What steers a terminal, breaks a line, or reorders or hides text. A line feed in JSON stands between
// values, for in a text it is escaped.
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * JSON of the same value in which no character can steer the terminal or break the line that it is shown
 * on: JSON itself leaves line separators, marks that turn text round, and some control characters as they
 * are.
 */
export function toPrintableJson(json: string): string {
  return json.replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, index) => toEscape(character, index)).join(''),
  );
}

function toEscape(character: string, index: number): string {
  return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
