import type { Operation } from '../model/model.ts';
import { toDocComment } from './doc-comment.ts';
import { toKey, toQuoted } from './literal.ts';
import { toInputParts } from './operation-types.ts';
import { toHandlerInputType, toInputType } from './type-names.ts';

/**
 * The types of an operation's input, for those who give it and for its handler. They are interfaces, so
 * that the compiler names them in its errors.
 */
export function toInputTypes(operation: Operation): string {
  const { operationId } = operation;
  const parts = toInputParts(operation).map(({ text }) => text);
  const input = toInputType(operationId);
  const named = `\`${operationId}\``;
  return [
    toDocComment([
      `What callers of ${named} give: path, query and body members in one object, timestamps as \`Date\`.`,
    ]),
    `export interface ${input}${toExtends(parts.map((text) => `DeepReadonly<${text}>`))} {}`,
    '',
    toDocComment([
      `What the handler of ${named} is given, to do with as it likes: the input, with the contract's defaults.`,
    ]),
    `export interface ${toHandlerInputType(operationId)}${toExtends(parts.map((text) => `DeepMutable<${text}>`))} {`,
    ...toFilledIn(operation).map(
      (name) => `  ${toKey(name)}: NonNullable<${input}[${toQuoted(name)}]>;`,
    ),
    '}',
  ].join('\n');
}

/** The places of an input, as what an interface is made of. */
function toExtends(parts: readonly string[]): string {
  if (parts.length < 2) return parts.map((part) => ` extends ${part}`).join('');
  return ` extends\n  ${parts.join(',\n  ')}`;
}

/** The members that are there when the defaults are filled in. */
function toFilledIn({ members }: Operation): string[] {
  return [...members.path, ...members.query, ...members.body]
    .filter(({ hasDefault, required }) => hasDefault && !required)
    .map(({ name }) => name);
}
