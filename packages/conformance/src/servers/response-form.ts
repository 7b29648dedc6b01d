import type { OperationFacts } from '@numberkit/contract';
import { inPlace, type Mismatch } from '../matching/compare.js';
import { isMembers } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { Operation } from '../scenario/operation.js';
import type { DocumentPart } from '../schema/contract-schema.js';
import type { Headers, HttpResponse } from '../wire/http.js';
import { contentType, problemType, readMediaType } from '../wire/media-types.js';

/** The violations of the form that the contract gives to a response. */
export interface FormViolations {
  readonly headers: readonly Mismatch[];
  /** Of the body, or of the status, which decides about the body's schema. */
  readonly body: readonly Mismatch[];
}

/** What a request was like, as far as the form of its response depends on it. */
export interface RequestKind {
  /** Whether it reaches no operation. */
  readonly isUnrouted: boolean;
  /** Whether its method is HEAD: its response has no body. */
  readonly isHead: boolean;
}

/**
 * The violations of the form that the contract gives to every response with this status.
 *
 * @param json the parsed body; `undefined` if it is not JSON
 */
export function toFormViolations(
  operation: Operation,
  response: HttpResponse,
  json: unknown,
  { isUnrouted, isHead }: RequestKind,
): FormViolations {
  const { status } = response;
  const { schemas, operationId, noContent } = operation;
  if (!isUnrouted && !schemas.declares(status)) {
    const expected = `a status that ${operationId} declares`;
    return { headers: [], body: [{ member: '', expected, actual: `${status}` }] };
  }
  // The service gives the form in which a request that reaches no operation, or is badly signed, is refused.
  const isOfService = isUnrouted || isSignatureRefusal(operation, response);
  const part = schemas.response(isOfService ? toRefusalStatus(operation) : status);
  const headers = inPlace('header', toHeaderViolations(part, response.headers));
  if (isHead) return { headers, body: [] };
  if (!isOfService && noContent.includes(status)) {
    return { headers, body: toContentViolations(response) };
  }
  const schema = isOfService ? schemas.transportError : schemas.responseBody(status);
  return { headers, body: toBodyViolations(operation, schema, response, json) };
}

function isSignatureRefusal(
  { service }: OperationFacts,
  { status, headers }: HttpResponse,
): boolean {
  const name = headers['x-amzn-errortype'];
  return Object.values(service.aws?.signatures ?? {}).some(
    (each) => each.exception === name && each.status === status,
  );
}

function toRefusalStatus({ exceptions, roles }: OperationFacts): number {
  return exceptions[roles.invalidRequest ?? roles.internal ?? '']?.status ?? 400;
}

/** The signs of a body in a response that has none, though HTTP lets no client read it. */
function toContentViolations({ headers, body }: HttpResponse): readonly Mismatch[] {
  const ofHeaders = ['content-type', 'content-length', 'transfer-encoding']
    .filter((name) => headers[name] !== undefined && headers[name] !== '0')
    .map((member) => ({ member, expected: 'nothing', actual: show(headers[member]) }));
  return [
    ...inPlace('header', ofHeaders),
    ...(body === '' ? [] : [{ member: '', expected: 'no body', actual: show(body) }]),
  ];
}

function toBodyViolations(
  { service, success }: OperationFacts,
  schema: DocumentPart | undefined,
  { status, headers, body }: HttpResponse,
  json: unknown,
): readonly Mismatch[] {
  const isProblem = service.errorForm === 'problem' && !success.includes(status);
  const expected = isProblem ? problemType : contentType;
  const type = headers['content-type'];
  if (readMediaType(type) !== expected) {
    return inPlace('header', [{ member: 'content-type', expected, actual: show(type) }]);
  }
  if (json === undefined) return [{ member: '', expected: 'a JSON body', actual: show(body) }];
  return schema ? schema.toViolations(json) : [];
}

/** The declared headers of a response that are missing or violate their schema. */
function toHeaderViolations(response: DocumentPart, headers: Headers): readonly Mismatch[] {
  const declared = response.value['headers'];
  return Object.keys(isMembers(declared) ? declared : {}).flatMap((name) => {
    const header = response.within('headers', name);
    const actual = headers[name.toLowerCase()];
    if (actual === undefined) {
      const isRequired = header.value['required'] === true;
      return isRequired ? [{ member: name, expected: 'a value', actual: 'nothing' }] : [];
    }
    const schema = header.within('schema');
    const value = schema.value['type'] === 'integer' ? Number(actual) : actual;
    return schema.toViolations(value).map((violation) => ({
      ...violation,
      member: name,
      actual: show(actual),
    }));
  });
}
