import { toDocComment, toMemberDocs, toParagraphs } from '../emit/doc-comment.ts';
import { toQuoted } from '../emit/literal.ts';
import type { Model } from '../model/model.ts';
import { type Operation, toMembers } from '../model/operation.ts';
import { toErrorClass } from './errors-file.ts';

/** client.gen.ts of the control client: one method per operation, each of which calls the hand-written `call`. */
export function toControlClientFile(model: Model): string {
  return [
    'import type {',
    '  ControlInput,',
    '  ControlOperationId,',
    '  ControlOutput,',
    "} from '@numberkit/contract/control';",
    "import type { ControlCallOptions } from '../control-options.js';",
    '',
    toDocComment([
      'The operations of the control contract as methods; a subclass sends the requests.',
    ]),
    'export abstract class GeneratedControl {',
    toDocComment(['Calls one operation.'], '  '),
    '  protected abstract call<Op extends ControlOperationId>(',
    '    operation: Op,',
    '    input: ControlInput<Op>,',
    '    options?: ControlCallOptions,',
    '  ): Promise<ControlOutput<Op>>;',
    ...model.operations.map((operation) => `\n${toMethod(operation)}`),
    '}',
  ].join('\n');
}

function toMethod(operation: Operation): string {
  const id = toQuoted(operation.operationId);
  const members = toMembers(operation);
  const isOptional = members.every(({ required }) => !required);
  const input = `    input: ControlInput<${id}>${isOptional ? ' = {}' : ''},`;
  return [
    toDocComment(toMethodDocs(operation), '  '),
    `  ${operation.operationId}(`,
    ...(members.length > 0 ? [input] : []),
    '    options?: ControlCallOptions,',
    `  ): Promise<ControlOutput<${id}>> {`,
    `    return this.call(${id}, ${members.length > 0 ? 'input' : '{}'}, options);`,
    '  }',
  ].join('\n');
}

function toMethodDocs(operation: Operation): string[] {
  return [
    operation.summary,
    '',
    ...toParagraphs(operation.description),
    ...toMemberDocs(operation),
    '',
    ...operation.successes.map(({ description }) => `@returns ${description}`),
    ...operation.exceptions.map(
      ({ name, description }) =>
        `@throws {${toErrorClass(name)}} ${toParagraphs(description).join(' ')}`,
    ),
  ];
}
