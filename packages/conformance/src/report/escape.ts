// Characters that control a terminal, reorder or hide text on it, and halves of surrogate pairs.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

// Build servers read "##[error]", "##vso[…]" and "##teamcity[…]" as commands, wherever they stand.
const marker = /##(?=[a-z]*\[)/gi;

/**
 * A text from a subject or its driver as one line that cannot control a terminal or a build server: line
 * breaks are escaped as well. Put it after a word of the suite's own, because build servers also read a line
 * that begins with `::` as a command.
 */
export function toPrintable(text: string): string {
  return text.replace(unprintable, toEscaped).replace(marker, '#\\u{23}');
}

/**
 * The same for a text of several lines, such as a stack. Each line after the first begins with `| `, so
 * that it cannot imitate a line of the suite's own.
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

// Characters that XML 1.0 cannot or should not contain, including lone halves of surrogate pairs.
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text for an XML element; its line breaks stay. */
export function toXmlText(text: string): string {
  return text
    .replace(
      unwritable,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** A text for an XML attribute, in which readers would turn line breaks into blanks. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[\t\n]/g, (character) => entities[character] ?? character);
}
