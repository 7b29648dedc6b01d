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
