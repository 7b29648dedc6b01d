import type { Model, Service } from '../model/model.ts';
import { type Operation, toMemberNames, toMembers } from '../model/operation.ts';
import { toDocComment } from './doc-comment.ts';
import { type LiteralValue, toLiteral, toQuoted } from './literal.ts';
import { toInputTypes, toOperationTypes, toUsedTypes } from './operation-types.ts';

/** operations.gen.ts of the contract: the types and facts of each operation and service. */
export function toOperationsFile(model: Model): string {
  return [
    "import type { DeepMutable, DeepReadonly } from '../deep-readonly.js';",
    "import type { OperationFacts, PartitionFacts, ServiceFacts } from '../facts.js';",
    `import type {\n${toUsedTypes(model)
      .map((name) => `  ${name},\n`)
      .join('')}} from './types.gen.js';`,
    '',
    toDocComment(['The AWS services that the operations belong to.']),
    `export type ServiceName = ${model.services.map(({ name }) => toQuoted(name)).join(' | ')};`,
    '',
    ...model.operations.flatMap((operation) => [toInputTypes(operation), '']),
    toOperationTypes(model),
    '',
    toDocComment(['The names of the operations.']),
    'export type OperationId = keyof OperationTypes;',
    '',
    toDocComment(['The facts of each operation that code needs at run time.']),
    `export const operations: { readonly [Op in OperationId]: OperationFacts } = ${toLiteral(
      Object.fromEntries(model.operations.map((one) => [one.operationId, toOperationFacts(one)])),
    )};`,
    '',
    toDocComment(['The figures of each operation that a schema cannot express, such as quotas.']),
    `export const limits = ${toLiteral(
      Object.fromEntries(model.operations.map(({ operationId, limits }) => [operationId, limits])),
    )} as const;`,
    '',
    toDocComment(['The facts of each AWS service that code needs at run time.']),
    `export const services: { readonly [Name in ServiceName]: ServiceFacts } = ${toLiteral(
      Object.fromEntries(model.services.map((one) => [one.name, toServiceFacts(one)])),
    )};`,
    '',
    toDocComment(['The maximum size of a request body in bytes, as sent and decompressed.']),
    `export const bodyLimit = ${model.bodyLimit};`,
    '',
    toDocComment(["AWS's partitions; a region is in the first whose pattern its name matches."]),
    `export const partitions: readonly PartitionFacts[] = ${toLiteral(model.partitions)};`,
  ].join('\n');
}

function toOperationFacts(operation: Operation): LiteralValue {
  const { exceptions } = operation;
  const required = toMembers(operation).filter((member) => member.required);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    service: operation.service,
    awsOperation: operation.awsOperation,
    summary: operation.summary,
    success: operation.successes.map(({ status }) => status),
    members: toMemberNames(operation),
    required: required.map(({ name }) => name),
    idempotencyToken: operation.idempotencyToken,
    timestamps: { ...operation.timestamps },
    sensitive: { ...operation.sensitive },
    exceptions: Object.fromEntries(
      exceptions.map((one) => [
        one.name,
        {
          status: one.status,
          role: one.role,
          raisedBy: one.raisedBy,
          members: one.members.map(({ name }) => name),
          defaults: one.defaults,
        },
      ]),
    ),
    roles: Object.fromEntries(exceptions.map((one) => [one.role, one.name])),
  };
}

function toServiceFacts(service: Service): LiteralValue {
  const { members, defaults } = service;
  return { name: service.name, ...service.service, members, defaults };
}
