import { findPart, toReference } from '@numberkit/contract';
import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { document } from '@numberkit/contract/phone-numbers/document';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import type { Mismatch } from '../matching/compare.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { SuiteFault } from '../scenario/errors.js';
import { contentType } from '../wire/http.js';

/** The names that lead to a place in the contract's document, from its root. */
export type DocumentPath = readonly string[];

/** An object of the contract's document, and its place once references are followed. */
export interface DocumentPart {
  readonly at: DocumentPath;
  readonly value: Members;
}

/** The part at a path, with every `$ref` on the way followed. */
export function partAt(path: DocumentPath): DocumentPart {
  const part = findPart(document, path);
  if (part && isMembers(part.value)) return { at: part.at, value: part.value };
  throw new SuiteFault(`The contract has no ${path.join(' / ')}`);
}

/** Whether an operation declares a response with a status. */
export function declares(operation: OperationId, status: number): boolean {
  const responses = partAt([...operationPath(operation), 'responses']).value;
  return Object.hasOwn(responses, String(status));
}

/** The response that an operation declares for a status. */
export function responsePart(operation: OperationId, status: number): DocumentPart {
  return partAt([...operationPath(operation), 'responses', String(status)]);
}

/** The schema of an operation's request body. */
export function requestSchema(operation: OperationId): DocumentPart {
  return partAt([...operationPath(operation), 'requestBody', 'content', contentType, 'schema']);
}

/** The schema of a member that travels in an operation's path or query. */
export function parameterSchema(operation: OperationId, name: string): DocumentPart {
  const own = operationPath(operation);
  for (const at of [own, own.slice(0, -1)]) {
    const parameters: unknown = partAt(at).value['parameters'];
    const index = Array.isArray(parameters)
      ? parameters.findIndex((_, each) => isNamed([...at, 'parameters', String(each)], name))
      : -1;
    if (index >= 0) return partAt([...at, 'parameters', String(index), 'schema']);
  }
  throw new SuiteFault(`${operation} has no parameter ${name}`);
}

function isNamed(path: DocumentPath, name: string): boolean {
  return partAt(path).value['name'] === name;
}

function operationPath(operation: OperationId): DocumentPath {
  const { path, method } = operations[operation];
  return ['paths', path, method.toLowerCase()];
}

// Ajv copies all violations found so far for each item in which it finds more, hence `maxValues`.
const compile = createCompile({ contract: document }, { maxValues: 2000 });
const checks = new Map<string, SchemaCheck>();

/** The violations of the schema at a place in the contract's document: all, or the first of a very large value. */
export function toViolations(path: DocumentPath, value: unknown): readonly Mismatch[] {
  const reference = `contract${toReference(path)}`;
  const check = checks.get(reference) ?? compile({ $ref: reference });
  checks.set(reference, check);
  return check(value).map((violation) => toMismatch(violation, value));
}

type Violation = ReturnType<SchemaCheck>[number];

function toMismatch(violation: Violation, whole: unknown): Mismatch {
  const { instancePath, params, message } = violation;
  const names = instancePath.split('/').slice(1).map(fromPointerStep);
  const missing: unknown = params['missingProperty'];
  if (typeof missing === 'string') {
    return { member: [...names, missing].join('.'), expected: 'a value', actual: 'nothing' };
  }
  const allowed: unknown = params['allowedValues'] ?? params['allowedValue'];
  const detail = allowed === undefined ? '' : ` ${show(allowed)}`;
  return {
    member: names.join('.'),
    expected: `a value that the schema allows: it ${message}${detail}`,
    actual: show(names.reduce(memberOf, whole)),
  };
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isMembers(value) ? value[name] : undefined;
}

function fromPointerStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
