import { toDocComment } from '../emit/doc-comment.ts';
import { type LiteralValue, toLiteral, toQuoted } from '../emit/literal.ts';
import { toBody, toInputParts, toUnion } from '../emit/operation-types.ts';
import { toMemberNames } from '../model/operation.ts';
import type { Annotation } from '../spec/annotations.ts';
import type { ControlModel, ControlOperation } from './model.ts';

/** operations.gen.ts of the control contract: the types and facts of its operations and problems. */
export function toControlOperationsFile(model: ControlModel): string {
  const { operations, problems } = model;
  const byId = <Value>(toValue: (operation: ControlOperation) => Value) =>
    Object.fromEntries(operations.map((one) => [one.operationId, toValue(one)]));
  return [
    "import type { ControlOperationFacts, ProblemFacts } from '../facts.js';",
    `import type {\n${toUsedTypes(operations)
      .map((name) => `  ${name},\n`)
      .join('')}} from './types.gen.js';`,
    '',
    toDocComment(['The types of each operation: its input and output.']),
    'export interface ControlOperationTypes {',
    ...operations.map(toEntry),
    '}',
    '',
    toDocComment(['The names of the operations.']),
    'export type ControlOperationId = keyof ControlOperationTypes;',
    '',
    toDocComment(['The facts of each operation that code needs at run time.']),
    `export const controlOperations: { readonly [Op in ControlOperationId]: ControlOperationFacts } = ${toLiteral(byId(toFacts))};`,
    '',
    toDocComment(['The figures of each operation that a schema cannot express.']),
    `export const controlLimits = ${toLiteral(byId(({ limits }) => limits))} as const;`,
    '',
    toDocComment(['The names of the problems that a request is refused with.']),
    `export type ProblemName = ${problems.map(({ name }) => toQuoted(name)).join(' | ')};`,
    '',
    toDocComment(['The status, type and title of each problem.']),
    `export const problems: { readonly [Name in ProblemName]: ProblemFacts } = ${toLiteral(
      Object.fromEntries(
        problems.map(({ name, status, type, title }) => [name, { status, type, title }]),
      ),
    )};`,
  ].join('\n');
}

function toUsedTypes(operations: readonly ControlOperation[]): string[] {
  const used = operations.flatMap((operation) => [
    ...toInputParts(operation).map(({ name }) => name),
    ...operation.successes.map((one) => toBody(operation, one).name),
  ]);
  return [...new Set(used)].sort();
}

function toEntry(operation: ControlOperation): string {
  const input = toInputParts(operation).map(({ text }) => text);
  const output = operation.successes.map((one) => toBody(operation, one).text);
  return [
    toDocComment([operation.summary], '  '),
    `  ${operation.operationId}: {`,
    toUnion('input', input, '&'),
    toUnion('output', output, '|'),
    '  };',
  ].join('\n');
}

function toFacts(operation: ControlOperation): LiteralValue {
  const { successes, timestamps } = operation;
  const toPaths = (annotations: readonly Annotation[]) =>
    annotations.map(({ path, value }) => ({ path, form: String(value) }));
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    success: successes[0]?.status,
    members: toMemberNames(operation),
    timestamps: { input: toPaths(timestamps.input), output: toPaths(timestamps.output) },
  };
}
