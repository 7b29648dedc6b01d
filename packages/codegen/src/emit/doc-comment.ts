const WIDTH = 100;

/** One docstring of whole paragraphs; each entry is a paragraph or a list item, wrapped here. */
export function toDocComment(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs
    .flatMap((paragraph) => toLines(paragraph, WIDTH - indent.length - 3))
    .map((line) => line.replaceAll('*/', '*\\/'));
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && only.length + indent.length + 7 <= WIDTH) {
    return `${indent}/** ${only} */`;
  }
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}

/** The paragraphs of a description, without the line breaks that its author wrapped it with. */
export function toParagraphs(description: string): string[] {
  return description
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => [paragraph, ''])
    .slice(0, -1);
}

function toLines(paragraph: string, width: number): string[] {
  const hang = /^(- |@)/.test(paragraph) ? '  ' : '';
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line.trim() === '') line = longer;
    else {
      lines.push(line);
      line = `${hang}${word}`;
    }
  }
  return [...lines, line];
}
