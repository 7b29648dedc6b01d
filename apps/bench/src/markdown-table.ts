/** A table in Markdown, whose first column is text. */
export function toMarkdownTable(
  titles: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const toLine = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |\n`;
  const line = `|${titles.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|\n`;
  return toLine(titles) + line + rows.map(toLine).join('');
}
