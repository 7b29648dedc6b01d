import { fromWireOutput, type ServiceFacts } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { inPlace, type Mismatch, toMismatches } from '../matching/compare.js';
import { isMembers, type MatchContext } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import type { AnyExchange } from '../scenario/exchange.js';
import {
  type AnyExpectation,
  describeExpectation,
  toExpectations,
  toExpectedException,
  toExpectedStatuses,
} from '../scenario/expectation.js';
import {
  type DocumentPath,
  declares,
  partAt,
  responsePart,
  toViolations,
} from '../schema/contract-schema.js';
import {
  contentType,
  type Headers,
  type HttpResponse,
  isContentType,
  parseJson,
} from '../wire/http.js';
import { toExceptionMismatches } from './judge-exception.js';
import { toSchemaAcceptedMismatches } from './schema-accepted.js';

/** The verdict on a server's response. */
export interface JudgedResponse {
  readonly mismatches: readonly Mismatch[];
  /** The output, timestamps as `Date`, or the exception's body. */
  readonly body: unknown;
}

/** Compares a server's response with the contract's form and with the exchange's expectation. */
export function judgeResponse(
  exchange: AnyExchange,
  response: HttpResponse,
  context: MatchContext,
): JudgedResponse {
  const { operation } = exchange;
  const expectations = toExpectations(exchange.expect);
  const json = parseJson(response.body);
  const isUnrouted = expectations.every((each) => 'unrouted' in each);
  const form = toFormViolations(operation, response, json, isUnrouted);
  const expectation = expectations.find((each) =>
    toExpectedStatuses(operation, each).includes(response.status),
  );
  if (!expectation) {
    const expected = expectations.map((each) => describeExpectation(operation, each)).join(' or ');
    const unexpected = { member: '', expected, actual: describeResponse(response) };
    return { mismatches: [unexpected, ...form.headers, ...form.body], body: json };
  }
  // A body that violates its schema cannot be compared with the expectation.
  if (form.body.length > 0) return { mismatches: [...form.headers, ...form.body], body: json };
  const isSuccess = operations[operation].success.includes(response.status);
  const body = isSuccess ? fromWireOutput(operation, json) : json;
  const name = toExpectedException(operation, expectation);
  const broken = new Set(form.headers.map(({ member }) => member));
  return {
    mismatches: [
      ...form.headers,
      // A header that violates its schema gets no second finding for its value.
      ...[
        ...(name === undefined ? [] : toExceptionMismatches(operation, name, response, json)),
        ...toMismatches(expectedMembers(expectation), body, { ...context, response: body }),
        ...('schemaAccepted' in expectation
          ? toSchemaAcceptedMismatches(operation, expectation, response, context)
          : []),
        ...inPlace('header', toMismatches(expectation.headers ?? {}, response.headers, context)),
      ].filter(({ member }) => !broken.has(member)),
    ],
    body,
  };
}

function expectedMembers(expectation: AnyExpectation): unknown {
  if ('output' in expectation) return expectation.output;
  return 'exception' in expectation ? (expectation.members ?? {}) : {};
}

function describeResponse({ status, headers }: HttpResponse): string {
  const name = headers['x-amzn-errortype'];
  return name === undefined ? `${status}` : `${name} (${status})`;
}

/** The violations of the form that the contract gives to a response. */
interface FormViolations {
  readonly headers: readonly Mismatch[];
  /** Of the body, or of the status, which decides about the body's schema. */
  readonly body: readonly Mismatch[];
}

/**
 * The violations of the form that the contract gives to every response with this status.
 *
 * @param json the parsed body; `undefined` if it is not JSON
 * @param isUnrouted whether the request reaches no operation
 */
function toFormViolations(
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
  // The service gives the form in which a request that reaches no operation, or is badly signed, is refused.
  const form =
    isUnrouted || isSignatureRefusal(operation, response)
      ? { headers: refusalOf(operation), schema: transportSchema(operation) }
      : { headers: responsePart(operation, status).at, schema: bodySchema(operation, status) };
  return {
    headers: inPlace('header', toHeaderViolations(form.headers, response.headers)),
    body: toBodyViolations(form.schema, response, json),
  };
}

function isSignatureRefusal(operation: OperationId, { status, headers }: HttpResponse): boolean {
  const { signatures }: ServiceFacts = services[operations[operation].service];
  const name = headers['x-amzn-errortype'];
  return Object.values(signatures ?? {}).some(
    (each) => each.exception === name && each.status === status,
  );
}

function toBodyViolations(
  schema: DocumentPath,
  { headers, body }: HttpResponse,
  json: unknown,
): readonly Mismatch[] {
  const type = headers['content-type'];
  if (!isContentType(type)) {
    return inPlace('header', [
      { member: 'content-type', expected: contentType, actual: show(type) },
    ]);
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

/** The declared headers of a response that are missing or violate their schema. */
function toHeaderViolations(response: DocumentPath, headers: Headers): readonly Mismatch[] {
  const declared = partAt(response).value['headers'];
  return Object.keys(isMembers(declared) ? declared : {}).flatMap((name) => {
    const header = partAt([...response, 'headers', name]);
    const actual = headers[name.toLowerCase()];
    if (actual === undefined) {
      const isRequired = header.value['required'] === true;
      return isRequired ? [{ member: name, expected: 'a value', actual: 'nothing' }] : [];
    }
    const schema = partAt([...header.at, 'schema']);
    const value = schema.value['type'] === 'integer' ? Number(actual) : actual;
    return toViolations(schema.at, value).map((violation) => ({
      ...violation,
      member: name,
      actual: show(actual),
    }));
  });
}
