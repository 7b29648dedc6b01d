import { toDocComment, toParagraphs } from '../emit/doc-comment.ts';
import { toQuoted } from '../emit/literal.ts';
import type { ControlModel, Problem } from './model.ts';

/** errors.gen.ts of the control client: one class per problem, and the classes by the problem's type. */
export function toControlErrorsFile(model: ControlModel): string {
  return [
    "import { ProblemError, type ProblemErrorClass } from '../errors.js';",
    ...model.problems.map((problem) => `\n${toClass(problem)}`),
    '',
    toDocComment(['The class of each problem, by the `type` of its body.']),
    'export const problemErrors: { readonly [type: string]: ProblemErrorClass } = {',
    ...model.problems.map(({ name, type }) => `  ${toQuoted(type)}: ${toErrorClass(name)},`),
    '};',
  ].join('\n');
}

/** The class that stands for a problem. */
export function toErrorClass(problem: string): string {
  return problem.endsWith('Error') ? problem : `${problem}Error`;
}

function toClass({ name, description }: Problem): string {
  const className = toErrorClass(name);
  return [
    toDocComment(toParagraphs(description)),
    `export class ${className} extends ProblemError {`,
    `  override readonly name = ${toQuoted(className)};`,
    '}',
  ].join('\n');
}
