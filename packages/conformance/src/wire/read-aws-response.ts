// This decides only whether AWS's clients can read a response, and which exception it names. Media types,
// statuses and namespaces are stated here again: an error of aws-wire in them is a finding about Numberkit's server.
import { type AwsOutcome, fromAwsResponse } from '@numberkit/aws-wire/client';
import type { AwsFacts, ExceptionFacts, OperationFacts } from '@numberkit/contract';
import { inPlace, type Mismatch } from '../matching/compare.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { SuiteFault } from '../scenario/errors.js';
import { type HttpResponse, parseJson } from './http.js';
import { awsContentTypes, contentType, readMediaType } from './media-types.js';
import type { ReadResponse } from './protocol.js';

/** Converts an AWS response to the contract's form, and lists the mismatches of its own form. */
export function readAwsResponse(operation: OperationFacts, response: HttpResponse): ReadResponse {
  const { status, headers, body } = response;
  const outcome = fromAwsResponse(operation, { status, headers: Object.entries(headers), body });
  const json = parseJson(body);
  if (operation.noContent.includes(status)) return { response, mismatches: [] };
  const mismatches = [
    ...toTypeMismatches(operation, response),
    ...(outcome.kind === 'unreadable' ? [toUnreadable(outcome.cause, response)] : []),
    ...(outcome.kind === 'exception' ? toExceptionMismatches(operation, outcome, json) : []),
  ];
  const inContractsForm = { ...headers, 'content-type': contentType };
  if (outcome.kind !== 'exception') {
    return { response: { ...response, headers: inContractsForm }, mismatches };
  }
  const { name } = outcome;
  return {
    response: {
      status: outcome.status,
      headers: {
        ...inContractsForm,
        // AWS JSON names exceptions in the body; the contract and REST JSON do so in the header.
        ...((isNamedInBody(operation) || 'x-amzn-errortype' in headers) && {
          'x-amzn-errortype': name,
        }),
      },
      body: isMembers(json) ? JSON.stringify(toContractBody(operation, name, json)) : body,
    },
    mismatches,
  };
}

function toTypeMismatches(
  operation: OperationFacts,
  { headers }: HttpResponse,
): readonly Mismatch[] {
  const expected = awsContentTypes[toAwsFacts(operation).protocol];
  const actual = headers['content-type'];
  return readMediaType(actual) === expected
    ? []
    : inPlace('header', [{ member: 'content-type', expected, actual: show(actual) }]);
}

function toUnreadable(cause: unknown, { status, body }: HttpResponse): Mismatch {
  const why = cause instanceof Error ? cause.message : String(cause);
  const expected = `a response that AWS's clients can read: ${why}`;
  return { member: '', expected, actual: `${status} ${show(body)}` };
}

function toExceptionMismatches(
  operation: OperationFacts,
  { name, wireStatus }: Extract<AwsOutcome, { kind: 'exception' }>,
  json: unknown,
): readonly Mismatch[] {
  const { protocol, shapeNamespace } = toAwsFacts(operation);
  const declared = operation.exceptions[name];
  const status = declared && toAwsStatus(protocol, declared);
  const type = isMembers(json) ? json['__type'] : undefined;
  const isTyped = declared && shapeNamespace !== undefined;
  return [
    ...(status === undefined || status === wireStatus
      ? []
      : [{ member: '', expected: `${name} (${status})`, actual: `${name} (${wireStatus})` }]),
    ...(isTyped && type !== `${shapeNamespace}#${name}`
      ? [{ member: '__type', expected: show(`${shapeNamespace}#${name}`), actual: show(type) }]
      : []),
  ];
}

// In AWS JSON 1.0 only refusals by the transport keep their status.
function toAwsStatus(
  protocol: AwsFacts['protocol'],
  { status, role, raisedBy }: ExceptionFacts,
): number {
  if (protocol === 'restJson1' || raisedBy === 'transport') return status;
  return role === 'internal' || role === 'unavailable' ? 500 : 400;
}

function toContractBody(operation: OperationFacts, name: string, json: Members): Members {
  const { __type: type, message, ...members } = json;
  return {
    ...members,
    // Exceptions that AWS's services share spell `message` in lower case.
    ...(message !== undefined && { Message: message }),
    ...(isNamedInBody(operation) && type !== undefined && { __type: name }),
  };
}

function isNamedInBody({ service }: OperationFacts): boolean {
  return service.unrouted.unknownRoute.members.includes('__type');
}

/**
 * The facts of an operation at AWS.
 *
 * @throws {SuiteFault} AWS does not have its service: no case of the protocol `aws` is about it.
 */
export function toAwsFacts({ operationId, service }: OperationFacts): AwsFacts {
  if (service.aws) return service.aws;
  throw new SuiteFault(`AWS does not have the service of ${operationId}`);
}
