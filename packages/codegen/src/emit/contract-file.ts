import type { Exception } from '../model/exceptions.ts';
import type { Model } from '../model/model.ts';
import { type Operation, toMemberNames, toMembers } from '../model/operation.ts';
import type { Service } from '../model/services.ts';
import type { Annotation } from '../spec/annotations.ts';
import { toDocComment } from './doc-comment.ts';
import { code, type LiteralValue, toKey, toLiteral, toQuoted } from './literal.ts';
import type { Names } from './names.ts';
import { toInputTypes, toOperationTypes, toUsedTypes } from './operation-types.ts';

/** contract.gen.ts: the types of each operation, and the contract as a value. */
export function toContractFile(model: Model, { contract, modules }: Names): string {
  const types = model.operations.map(toInputTypes);
  const value = {
    operations: Object.fromEntries(
      model.operations.map((one) => [one.operationId, toOperationFacts(one)]),
    ),
    services: code('services'),
    bodyLimit: model.bodyLimit,
    partitions: model.partitions,
  };
  return [
    toImport(
      ['Contract', 'DeepMutable', 'DeepReadonly', 'Renamed', 'ServiceFacts'].filter(
        (name) => name !== 'Renamed' || types.some((text) => text.includes('Renamed<')),
      ),
      modules.contract,
    ),
    toImport(toUsedTypes(model), './types.gen.js'),
    '',
    toDocComment(['The services that the operations belong to.']),
    `export type ServiceName = ${model.services.map(({ name }) => toQuoted(name)).join(' | ')};`,
    '',
    ...types.flatMap((text) => [text, '']),
    toOperationTypes(model),
    '',
    toDocComment(['The names of the operations.']),
    'export type OperationId = keyof OperationTypes;',
    '',
    toDocComment(['The figures of each operation that a schema cannot express, such as quotas.']),
    `export const limits = ${toLiteral(
      Object.fromEntries(model.operations.map(({ operationId, limits }) => [operationId, limits])),
    )} as const;`,
    '',
    `const services: { readonly [Name in ServiceName]: ServiceFacts } = ${toLiteral(
      Object.fromEntries(model.services.map((one) => [one.name, toServiceFacts(one)])),
    )};`,
    '',
    toDocComment(['The contract as a value, without its document.']),
    `export const ${contract}: Contract<OperationTypes> = ${toLiteral(value)};`,
  ].join('\n');
}

function toImport(names: readonly string[], module: string): string {
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from ${toQuoted(module)};`;
}

function toOperationFacts(operation: Operation): LiteralValue {
  const { exceptions, awsOperation, awsRoute } = operation;
  const required = toMembers(operation).filter((member) => member.required);
  const renamed = toMembers(operation).filter(({ name, wireName }) => name !== wireName);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    service: code(`services${toAccess(operation.service)}`),
    ...(awsOperation !== undefined && { awsOperation }),
    ...(awsRoute && { awsRoute: { method: operation.method, query: {}, ...awsRoute } }),
    summary: operation.summary,
    success: operation.successes.map(({ status }) => status),
    noContent: operation.successes.filter(({ hasBody }) => !hasBody).map(({ status }) => status),
    members: toMemberNames(operation),
    wireNames: Object.fromEntries(renamed.map(({ name, wireName }) => [name, wireName])),
    required: required.map(({ name }) => name),
    isReadOnly: operation.isReadOnly,
    idempotencyToken: operation.idempotencyToken,
    pagination: operation.pagination,
    timestamps: {
      input: toTimestampPaths(operation.timestamps.input),
      output: toTimestampPaths(operation.timestamps.output),
    },
    sensitive: { ...operation.sensitive },
    exceptions: Object.fromEntries(
      exceptions.map((one) => [
        one.name,
        { role: one.role, raisedBy: one.raisedBy, ...toErrorFacts(one) },
      ]),
    ),
    roles: toRoles(exceptions),
  };
}

function toErrorFacts({ status, members, defaults }: Exception): { [fact: string]: LiteralValue } {
  const names = [...Object.keys(defaults), ...members.map(({ name }) => name)];
  return { status, members: [...new Set(names)], defaults: { ...defaults } };
}

/** The name of the exception of each role: of several with one role, the first. */
function toRoles(exceptions: readonly Exception[]): LiteralValue {
  const roles = new Map<string, string>();
  for (const { role, name } of exceptions) if (!roles.has(role)) roles.set(role, name);
  return Object.fromEntries(roles);
}

/** The paths of timestamps by their form. */
function toTimestampPaths(annotations: readonly Annotation[]): LiteralValue {
  const forms = new Set(annotations.map(({ value }) => String(value)));
  return Object.fromEntries(
    [...forms].map((form) => [
      form,
      annotations.filter(({ value }) => value === form).map(({ path }) => path),
    ]),
  );
}

function toServiceFacts({ name, errorForm, source, unrouted }: Service): LiteralValue {
  return {
    ...source,
    name,
    errorForm,
    pathPrefixes: source['pathPrefixes'] ?? ['/'],
    unrouted: Object.fromEntries(
      Object.entries(unrouted).map(([kind, one]) => [
        kind,
        { name: one.name, ...toErrorFacts(one) },
      ]),
    ),
  };
}

function toAccess(name: string): string {
  const key = toKey(name);
  return key === name ? `.${name}` : `[${key}]`;
}
