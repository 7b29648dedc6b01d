import type { Operation } from '../model/operation.ts';
import { toDocComment } from './doc-comment.ts';
import { toKey, toQuoted } from './literal.ts';
import { toInputParts } from './operation-types.ts';
import { toHandlerInputType, toInputType } from './type-names.ts';

/**
 * The types of an operation's input, for its callers and for its handler. They are interfaces because the
 * compiler shows an interface by its name in its errors.
 */
export function toInputTypes(operation: Operation): string {
  const { operationId } = operation;
  const parts = toInputParts(operation).map(({ text }) => text);
  const input = toInputType(operationId);
  const named = `\`${operationId}\``;
  return [
    toDocComment([
      `The input of ${named} for its callers: path, query and body members in one object, timestamps as \`Date\`.`,
    ]),
    `export interface ${input}${toExtends(parts.map((text) => `DeepReadonly<${text}>`))} {}`,
    '',
    toDocComment([
      `The input of ${named} for its handler: mutable, with the contract's defaults filled in.`,
    ]),
    `export interface ${toHandlerInputType(operationId)}${toExtends(parts.map((text) => `DeepMutable<${text}>`))} {`,
    ...toDefaultMembers(operation).map(
      (name) => `  ${toKey(name)}: NonNullable<${input}[${toQuoted(name)}]>;`,
    ),
    '}',
  ].join('\n');
}

/** The `extends` clause of an interface that has the members of all parts. */
function toExtends(parts: readonly string[]): string {
  if (parts.length < 2) return parts.map((part) => ` extends ${part}`).join('');
  return ` extends\n  ${parts.join(',\n  ')}`;
}

/** The optional members that always have a value after the defaults are filled in. */
function toDefaultMembers({ members }: Operation): string[] {
  return [...members.path, ...members.query, ...members.body]
    .filter(({ hasDefault, required }) => hasDefault && !required)
    .map(({ name }) => name);
}
