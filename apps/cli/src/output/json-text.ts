// What JSON.stringify leaves as it is, though it steers a terminal or hides text on it.
const unescaped = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as indented JSON that cannot steer a terminal; programs read the same value from it. */
export function toJsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(unescaped, (character) =>
    character === '\n' ? character : toEscapes(character),
  );
}

function toEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }).join('');
}
