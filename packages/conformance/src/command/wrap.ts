const width = 100;
const maxCharacters = 1500;

/**
 * Wraps a line so that it fits on a terminal. Further lines are indented to the start of the text, which
 * follows a label and two or more spaces.
 */
export function toWrapped(line: string): readonly string[] {
  const cut =
    line.length > maxCharacters
      ? `${line.slice(0, maxCharacters)}… (${line.length} characters)`
      : line;
  const label = /^ *(\S+ {2,})?/.exec(cut)?.[0] ?? '';
  const indent = ' '.repeat(label.length);
  const lines: string[] = [];
  let current = label;
  for (const word of cut.slice(label.length).split(' ').flatMap(toPieces)) {
    const isFirst = current.trim() === '' || current === label;
    const next = isFirst ? current + word : `${current} ${word}`;
    if (isFirst || next.length <= width) {
      current = next;
    } else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}

// Splits a word that fits on no line; a character may take two columns.
function toPieces(word: string): readonly string[] {
  return word.length <= 80 ? [word] : (word.match(/.{1,40}/gsu) ?? []);
}
