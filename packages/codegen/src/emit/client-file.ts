import { toClientFacts } from '../facts/client-facts.ts';
import { toContractFacts } from '../facts/contract-facts.ts';
import type { Model } from '../model/model.ts';
import { type Operation, toMembers } from '../model/operation.ts';
import { type ExceptionClass, toErrorName, toExceptionClasses } from './class-names.ts';
import { toDocComment, toMemberDocs, toParagraphs } from './doc-comment.ts';
import { toLiteral, toQuoted } from './literal.ts';
import { type Names, toClientName } from './names.ts';

/** client.gen.ts: a client class of the contract, with one method per operation. */
export function toClientFile(model: Model, { contract, modules, siblings }: Names): string {
  const classes = toExceptionClasses(model);
  const methods = model.operations.map((operation) => toMethod(operation, classes));
  const { operations } = toContractFacts(model);
  const facts = Object.fromEntries(
    Object.entries(operations).map(([id, one]) => [id, toClientFacts(one, toErrorName)]),
  );
  const types = [
    'CallOptions',
    'EmptyInput',
    'EventOf',
    'InputOf',
    'ItemOf',
    'OutputOf',
    'PaginatedMethod',
    'PendingResult',
    'StreamOptions',
  ];
  const used = ['ClientContract', 'ClientOptions', ...types].filter(
    (name) => name.startsWith('Client') || methods.some((text) => text.includes(name)),
  );
  // A client without streams has none of their code.
  const hasStreams = model.operations.some(({ events }) => events.length > 0);
  const base = hasStreams ? 'StreamingClient' : 'ContractClient';
  return [
    `import type { OperationTypes } from '${modules.generated}';`,
    'import {',
    ...[...used.map((name) => `type ${name}`), base]
      .sort((one, other) => toName(one).localeCompare(toName(other)))
      .map((name) => `  ${name},`),
    `} from '${modules.client}';`,
    `import { exceptionClasses } from '${siblings.errors}';`,
    '',
    toDocComment(['The operations of the contract as methods.']),
    `export class ${toClientName(contract)} extends ${base}<OperationTypes, typeof exceptionClasses> {`,
    toDocComment(
      ['@throws {ConfigurationError} An option cannot be used; `setting` names it.'],
      '  ',
    ),
    '  constructor(options: ClientOptions) {',
    '    super(contract, exceptionClasses, options);',
    '  }',
    ...methods.map((text) => `\n${text}`),
    '}',
    '',
    toDocComment(['The part of the contract that clients read.']),
    `const contract: ClientContract<OperationTypes> = ${toLiteral({ operations: facts })};`,
  ].join('\n');
}

function toName(specifier: string): string {
  return specifier.replace('type ', '');
}

function toMethod(operation: Operation, classes: readonly ExceptionClass[]): string {
  const { operationId, pagination } = operation;
  const id = toQuoted(operationId);
  const docs = toDocComment(toMethodDocs(operation, classes), '  ');
  const types = {
    input: `InputOf<OperationTypes, ${id}>`,
    output: `OutputOf<OperationTypes, ${id}>`,
  };
  if (pagination !== undefined) {
    return [
      docs,
      `  readonly ${operationId}: PaginatedMethod<`,
      `    ${types.input},`,
      `    ${types.output},`,
      `    ItemOf<OperationTypes, ${id}>`,
      `  > = this.paginateOperation(${id});`,
    ].join('\n');
  }
  const members = toMembers(operation);
  const optional = members.every(({ required }) => !required) ? '?' : '';
  // The compiler takes any object for one without members, options too.
  const input = members.length > 0 ? types.input : 'EmptyInput';
  const [options, result, call] =
    operation.events.length > 0
      ? ['StreamOptions', `AsyncGenerator<EventOf<OperationTypes, ${id}>, void>`, 'watchOperation']
      : ['CallOptions', `PendingResult<${types.output}>`, 'callOperation'];
  return [
    docs,
    `  ${operationId}(`,
    `    input${optional}: ${input},`,
    `    options?: ${options},`,
    `  ): ${result} {`,
    `    return this.${call}(${id}, input, options);`,
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
