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

/** The part at a path; every `$ref` on the way is followed. */
export function partAt(path: DocumentPath): DocumentPart {
  let part: DocumentPart = { at: [], value: document };
  for (const step of path) part = resolve({ at: [...part.at, step], value: part.value[step] });
  return part;
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

function operationPath(operation: OperationId): DocumentPath {
  const { path, method } = operations[operation];
  return ['paths', path, method.toLowerCase()];
}

function resolve(part: { at: DocumentPath; value: unknown }): DocumentPart {
  const { at, value } = part;
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
