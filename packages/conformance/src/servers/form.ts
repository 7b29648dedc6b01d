import { type OperationId, operations, services } from '@numberkit/contract';
import type { Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/members.js';
import { show } from '../matching/show.js';
import { toViolations } from '../schema/breaches.js';
import type { DocumentPath } from '../schema/contract-schemas.js';
import { declares, partAt, responsePart } from '../schema/document.js';
import { contentType, type HttpResponse, isContentType } from '../wire/http.js';
import { toHeaderViolations } from './header-form.js';

/** What is wrong with the form of an answer. */
export interface FormViolations {
  readonly headers: readonly Mismatch[];
  /** Of the body, or of the status that says which body it is. */
  readonly body: readonly Mismatch[];
}

/**
 * The places where an answer breaks the form that the contract gives to every answer of its status.
 *
 * @param json the body, parsed; `undefined` where it is no JSON
 * @param isUnrouted whether the request was one that reaches no operation
 */
export function toFormViolations(
  operation: OperationId,
  response: HttpResponse,
  json: unknown,
  isUnrouted: boolean,
): FormViolations {
  const { status } = response;
  if (!isUnrouted && !declares(operation, status)) {
    const expected = `a status that ${operation} declares`;
    return { headers: [], body: [{ member: '', expected, actual: `${status}` }] };
  }
  // Requests that reach no operation are refused in the form of its service.
  const form = isUnrouted
    ? { headers: refusalOf(operation), schema: transportSchema(operation) }
    : { headers: responsePart(operation, status).at, schema: bodySchema(operation, status) };
  return {
    headers: toHeaderViolations(form.headers, response.headers),
    body: toBodyViolations(form.schema, response, json),
  };
}

function toBodyViolations(
  schema: DocumentPath,
  { headers, body }: HttpResponse,
  json: unknown,
): readonly Mismatch[] {
  const type = headers['content-type'];
  if (!isContentType(type)) {
    return [{ member: 'content-type', expected: contentType, actual: show(type) }];
  }
  if (json === undefined) return [{ member: '', expected: 'a JSON body', actual: show(body) }];
  return toViolations(schema, json);
}

function refusalOf(operation: OperationId): DocumentPath {
  const { exceptions, roles } = operations[operation];
  return responsePart(operation, exceptions[roles.invalidRequest ?? '']?.status ?? 400).at;
}

function transportSchema(operation: OperationId): DocumentPath {
  const { transportError } = services[operations[operation].service];
  return partAt(['components', 'schemas', transportError]).at;
}

function bodySchema(operation: OperationId, status: number): DocumentPath {
  return partAt([...responsePart(operation, status).at, 'content', contentType, 'schema']).at;
}

/** Where an exception's body names it, the name that must stand there. */
export function toTypeViolations(
  name: string,
  json: unknown,
  members: readonly string[],
): readonly Mismatch[] {
  const actual = isMembers(json) ? json['__type'] : undefined;
  if (!members.includes('__type') || actual === name) return [];
  return [{ member: '__type', expected: show(name), actual: show(actual) }];
}
