// This decides only whether AWS's clients can read a response, and which exception it names. Media types,
// statuses and namespaces are stated here again: an error of aws-wire in them is a finding about Numberkit's server.
import { type AwsOutcome, fromAwsResponse } from '@numberkit/aws-wire/client';
import type { ExceptionFacts, ServiceFacts } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { inPlace, type Mismatch } from '../matching/compare.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import {
  awsContentTypes,
  contentType,
  type HttpResponse,
  parseJson,
  readMediaType,
} from './http.js';
import type { ReadResponse } from './protocol.js';

/** Converts an AWS response to the contract's form, and lists the mismatches of its own form. */
export function readAwsResponse(operation: OperationId, response: HttpResponse): ReadResponse {
  const { status, headers, body } = response;
  const outcome = fromAwsResponse(operation, { status, headers: Object.entries(headers), body });
  const json = parseJson(body);
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

function toTypeMismatches(operation: OperationId, { headers }: HttpResponse): readonly Mismatch[] {
  const expected = awsContentTypes[services[operations[operation].service].protocol];
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
  operation: OperationId,
  { name, wireStatus }: Extract<AwsOutcome<OperationId>, { kind: 'exception' }>,
  json: unknown,
): readonly Mismatch[] {
  const { service, exceptions } = operations[operation];
  const { protocol, shapeNamespace } = services[service];
  const declared = exceptions[name];
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
  protocol: ServiceFacts['protocol'],
  { status, role, raisedBy }: ExceptionFacts,
): number {
  if (protocol === 'restJson1' || raisedBy === 'transport') return status;
  return role === 'internal' || role === 'unavailable' ? 500 : 400;
}

function toContractBody(operation: OperationId, name: string, json: Members): Members {
  const { __type: type, message, ...members } = json;
  return {
    ...members,
    // Exceptions that AWS's services share spell `message` in lower case.
    ...(message !== undefined && { Message: message }),
    ...(isNamedInBody(operation) && type !== undefined && { __type: name }),
  };
}

function isNamedInBody(operation: OperationId): boolean {
  return services[operations[operation].service].members.includes('__type');
}
