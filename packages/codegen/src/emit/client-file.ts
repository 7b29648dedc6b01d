import type { Model } from '../model/model.ts';
import { type Operation, toMembers } from '../model/operation.ts';
import { type ExceptionClass, toExceptionClasses } from './class-names.ts';
import { toDocComment, toMemberDocs, toParagraphs } from './doc-comment.ts';
import { toQuoted } from './literal.ts';
import type { Names } from './names.ts';

/** client.gen.ts of the SDK: one method per operation, each of which calls the hand-written `call`. */
export function toClientFile(model: Model, { modules }: Names): string {
  const classes = toExceptionClasses(model);
  return [
    `import type { Input, OperationId, Output } from '${modules.generated}';`,
    "import type { PendingResult } from '../result.js';",
    "import type { CallOptions } from '../options.js';",
    '',
    toDocComment(['The operations of the contract as methods; a subclass sends the requests.']),
    'export abstract class GeneratedClient {',
    toDocComment(['Calls one operation.'], '  '),
    '  protected abstract call<Op extends OperationId>(',
    '    operation: Op,',
    '    input: Input<Op>,',
    '    options?: CallOptions,',
    '  ): PendingResult<Output<Op>>;',
    ...model.operations.map((operation) => `\n${toMethod(operation, classes)}`),
    '}',
  ].join('\n');
}

function toMethod(operation: Operation, classes: readonly ExceptionClass[]): string {
  const id = toQuoted(operation.operationId);
  const isOptional = toMembers(operation).every(({ required }) => !required);
  return [
    toDocComment(toMethodDocs(operation, classes), '  '),
    `  ${operation.operationId}(`,
    `    input: Input<${id}>${isOptional ? ' = {}' : ''},`,
    '    options?: CallOptions,',
    `  ): PendingResult<Output<${id}>> {`,
    `    return this.call(${id}, input, options);`,
    '  }',
  ].join('\n');
}

function toMethodDocs(operation: Operation, classes: readonly ExceptionClass[]): string[] {
  return [
    operation.summary,
    '',
    ...toParagraphs(operation.description),
    ...toMemberDocs(operation),
    '',
    ...operation.successes.map(({ description }) => `@returns ${description}`),
    ...operation.exceptions.map((exception) => {
      const { className } = classes.find(
        (one) => one.service === operation.service && one.exception.name === exception.name,
      ) ?? { className: exception.name };
      return `@throws {${className}} ${toParagraphs(exception.description).join(' ')}`;
    }),
  ];
}
