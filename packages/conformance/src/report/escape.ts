// What steers a terminal, what reorders or hides text on it, and halves of surrogate pairs.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// Build servers take "##[error]", "##vso[…]" and "##teamcity[…]" for commands, wherever they stand.
const marker = /##(?=[a-z]*\[)/gi;

/**
 * A text that may hold what a subject or its driver gave, as one line that cannot steer the terminal
 * or the build server it is shown on: line breaks are escaped with the rest. Stand it behind a word of
 * the kit's own, since build servers also take a line that begins with `::` for a command.
 */
export function toPrintable(text: string): string {
  return text.replace(unprintable, toEscaped).replace(marker, '#\\u{23}');
}

/**
 * The same for a text of several lines, such as a stack: each line after the first begins with `| `,
 * so that none of them can pass for a line of the kit's own.
 */
export function toPrintableLines(text: string): readonly string[] {
  const [first = '', ...others] = text.split('\n');
  return [toPrintable(first), ...others.map((line) => `| ${toPrintable(line)}`)];
}

function toEscaped(character: string): string {
  return named[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// What XML 1.0 has no way to write, or does not like: lone halves of surrogate pairs included.
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text that stands in an XML element; its lines stay lines. */
export function toXmlText(text: string): string {
  return text
    .replace(
      unwritable,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** A text for an attribute, where readers would turn line breaks into blanks. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[\t\n]/g, (character) => entities[character] ?? character);
}
