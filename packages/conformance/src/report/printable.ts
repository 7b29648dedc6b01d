// Controls but the line break and the tab, C1 included, and what reorders or hides text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text that a subject gave, so that it cannot steer the terminal it is shown on. */
export function toPrintable(text: string): string {
  return text.replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
