import { type OperationId, operations } from '@numberkit/contract';
import { document } from '@numberkit/contract/document';
import { isMembers, type Members } from '../matching/members.js';
import { SuiteFault } from '../scenario/faults.js';
import { contentType } from '../wire/http.js';
import type { DocumentPath } from './contract-schemas.js';

/** A part of the contract's document, and the place where it stands once its references are followed. */
export interface DocumentPart {
  readonly at: DocumentPath;
  readonly value: Members;
}

interface RawPart {
  readonly at: DocumentPath;
  readonly value: unknown;
}

/** The part at a path; every `$ref` on the way is followed. */
export function partAt(path: DocumentPath): DocumentPart {
  return resolve(path.reduce<RawPart>(stepInto, { at: [], value: document }));
}

function stepInto({ at, value }: RawPart, step: string): RawPart {
  if (Array.isArray(value)) return { at: [...at, step], value: value[Number(step)] };
  const part = resolve({ at, value });
  return { at: [...part.at, step], value: part.value[step] };
}

/** Whether an operation declares an answer with a status. */
export function declares(operation: OperationId, status: number): boolean {
  const responses = partAt([...operationPath(operation), 'responses']).value;
  return Object.hasOwn(responses, String(status));
}

/** The answer that an operation declares for a status. */
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

function resolve({ at, value }: RawPart): DocumentPart {
  if (!isMembers(value)) throw new SuiteFault(`The contract has no ${at.join(' / ')}`);
  const reference = value['$ref'];
  if (typeof reference !== 'string') return { at, value };
  return partAt(
    reference
      .replace(/^#\//, '')
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}
