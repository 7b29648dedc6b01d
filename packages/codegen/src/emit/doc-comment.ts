import { type Member, type Operation, toMembers } from '../model/operation.ts';

const WIDTH = 100;

/** A docstring. Each entry is a paragraph or a list item, which this function wraps. */
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

/** The paragraphs of a description, without the line breaks within them. */
export function toParagraphs(description: string): string[] {
  return description
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => [paragraph, ''])
    .slice(0, -1);
}

/** The paragraphs of a method's docstring that list the members of its input, if it has any. */
export function toMemberDocs(operation: Pick<Operation, 'members' | 'idempotencyToken'>): string[] {
  const members = toMembers(operation);
  if (members.length === 0) return [];
  return [
    '',
    'Members of `input`:',
    '',
    ...members.map((member) => toMemberDoc(member, operation.idempotencyToken)),
  ];
}

function toMemberDoc(member: Member, idempotencyToken: string | undefined): string {
  const notes = [
    ...(member.required ? ['required'] : []),
    ...(member.name === idempotencyToken ? ['idempotency token'] : []),
    ...member.limits,
  ];
  const description = toParagraphs(member.description).filter(Boolean).join(' ');
  return `- \`${member.name}\`${notes.length > 0 ? ` (${notes.join('; ')})` : ''}: ${description}`;
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
