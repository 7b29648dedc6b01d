import { toExceptionClasses } from '../emit/class-names.ts';
import { toDocComment, toParagraphs } from '../emit/doc-comment.ts';
import { toQuoted } from '../emit/literal.ts';
import type { Exception } from '../model/exceptions.ts';
import type { Model } from '../model/model.ts';

/** errors.gen.ts of the control client: one class per problem, and the classes by the problem's type. */
export function toControlErrorsFile(model: Model): string {
  const problems = toExceptionClasses(model).map(({ exception }) => exception);
  return [
    "import { ProblemError, type ProblemErrorClass } from '../errors.js';",
    ...problems.map((problem) => `\n${toClass(problem)}`),
    '',
    toDocComment(['The class of each problem, by the `type` of its body.']),
    'export const problemErrors: { readonly [type: string]: ProblemErrorClass } = {',
    ...problems.map(
      ({ name, defaults }) => `  ${toQuoted(String(defaults['type']))}: ${toErrorClass(name)},`,
    ),
    '};',
  ].join('\n');
}

/** The class that stands for a problem. */
export function toErrorClass(problem: string): string {
  return problem.endsWith('Error') ? problem : `${problem}Error`;
}

function toClass({ name, description }: Exception): string {
  const className = toErrorClass(name);
  return [
    toDocComment(toParagraphs(description)),
    `export class ${className} extends ProblemError {`,
    `  override readonly name = ${toQuoted(className)};`,
    '}',
  ].join('\n');
}
