import { toContractFacts } from '../facts/contract-facts.ts';
import type { Model } from '../model/model.ts';
import { toDocComment } from './doc-comment.ts';
import { code, toKey, toLiteral, toQuoted } from './literal.ts';
import type { Names } from './names.ts';
import { toInputTypes, toOperationTypes, toUsedTypes } from './operation-types.ts';

/** contract.gen.ts: the types of each operation, and the contract as a value. */
export function toContractFile(model: Model, { contract, modules, siblings }: Names): string {
  const types = model.operations.map(toInputTypes);
  const facts = toContractFacts(model);
  const operations = Object.entries(facts.operations).map(([id, operation]) => {
    const service = code(`services${toAccess(operation.service.name)}`);
    return [id, { ...operation, service }];
  });
  const value = {
    ...facts,
    operations: Object.fromEntries(operations),
    services: code('services'),
  };
  const operationTypes = toOperationTypes(model);
  const optional = ['EventStream', 'Renamed'].filter((name) =>
    [...types, operationTypes].some((text) => text.includes(`${name}<`)),
  );
  return [
    toImport(
      ['CallerInput', 'Contract', 'DeepMutable', ...optional, 'ServiceFacts'],
      modules.contract,
    ),
    toImport(toUsedTypes(model), siblings.types),
    '',
    `export type * as schemas from '${siblings.types}';`,
    '',
    toDocComment(['The services that the operations belong to.']),
    `export type ServiceName = ${model.services.map(({ name }) => toQuoted(name)).join(' | ')};`,
    '',
    ...types.flatMap((text) => [text, '']),
    operationTypes,
    '',
    toDocComment(['The names of the operations.']),
    'export type OperationId = keyof OperationTypes;',
    '',
    toDocComment(['The figures of each operation that a schema cannot express, such as quotas.']),
    `export const limits = ${toLiteral(
      Object.fromEntries(model.operations.map(({ operationId, limits }) => [operationId, limits])),
    )} as const;`,
    '',
    `const services: { readonly [Name in ServiceName]: ServiceFacts } = ${toLiteral(facts.services)};`,
    '',
    toDocComment(['The contract as a value, without its document.']),
    `export const ${contract}: Contract<OperationTypes> = ${toLiteral(value)};`,
  ].join('\n');
}

function toImport(names: readonly string[], module: string): string {
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from ${toQuoted(module)};`;
}

function toAccess(name: string): string {
  const key = toKey(name);
  return key === name ? `.${name}` : `[${key}]`;
}
