import type { Member, Operation } from '../model/model.ts';
import { toParagraphs } from './doc-comment.ts';

/** The members of an operation's input as paragraphs of a method's docstring; none without members. */
export function toMemberDocs(operation: Pick<Operation, 'members' | 'idempotencyToken'>): string[] {
  const { path, query, body } = operation.members;
  const members = [...path, ...query, ...body];
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
  const description = toParagraphs(member.description)
    .filter((text) => text !== '')
    .join(' ');
  return `- \`${member.name}\`${notes.length > 0 ? ` (${notes.join('; ')})` : ''}: ${description}`;
}
