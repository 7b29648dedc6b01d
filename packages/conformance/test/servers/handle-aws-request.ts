import { fillPath, isRecord, listOperationIds } from '@numberkit/contract';
import { bodyLimit, type OperationId, operations } from '../phone-numbers.js';
import { handleRequest } from './handle-request.js';
import { toKnownMembers } from './known-members.js';
import type { HttpRequest, HttpResponse, Members } from './messages.js';
import { refuse } from './refusal.js';
import type { State } from './state.js';

const jsonType = 'application/x-amz-json-1.0';

/**
 * Handles a request of an AWS client in AWS's protocols.
 *
 * @param handleContractRequest handles the same request in the contract's form
 */
export function handleAwsRequest(
  request: HttpRequest,
  state: State,
  handleContractRequest: typeof handleRequest = handleRequest,
): HttpResponse {
  const operation = readAwsRoute(request);
  if (!operation) return refuseUnread('requestPhoneNumber', 404, 'UnknownOperationException');
  const isJson10 = operations[operation].service.aws?.protocol === 'awsJson1_0';
  const wanted = isJson10 ? jsonType : 'application/json';
  const given = request.headers['content-type']?.split(';')[0];
  if (given !== wanted) return refuseUnread(operation, 415, 'UnsupportedMediaTypeException');
  if (request.body.length > bodyLimit)
    return refuseUnread(operation, 413, 'RequestTooLargeException');
  const members = readMembers(operation, request.body);
  if (!members) return refuseUnread(operation, 400, 'SerializationException');
  const missing = missingPathMember(operation, members, request);
  if (missing) return toAwsResponse(operation, missing);
  const response = handleContractRequest(toContractRequest(operation, request, members), state);
  return toAwsResponse(operation, response);
}

/** The operation that an AWS client calls. */
function readAwsRoute({ method, target, headers }: HttpRequest): OperationId | undefined {
  if (method !== 'POST') return undefined;
  if (target.startsWith('/phone-numbers/')) return 'updatePhoneNumber';
  const named = headers['x-amz-target'];
  return listOperationIds(operations).find((id) => {
    const { service, awsOperation } = operations[id];
    const prefix = service.aws?.targetPrefix;
    return prefix !== undefined && named === `${prefix}.${awsOperation}`;
  });
}

function readMembers(operation: OperationId, body: string): Members | undefined {
  try {
    const json: unknown = JSON.parse(body === '' ? '{}' : body);
    return isRecord(json) ? toKnownMembers(operation, json) : undefined;
  } catch {
    return undefined;
  }
}

function toContractRequest(
  operation: OperationId,
  { headers, target }: HttpRequest,
  input: Members,
): HttpRequest {
  const { method, path, members, service } = operations[operation];
  const isJson10 = service.aws?.protocol === 'awsJson1_0';
  const inPath = members.path.map((name) => [name, String(input[name] ?? '')]);
  const body = Object.entries(input).filter(([name]) => members.body.includes(name));
  return {
    method,
    target: isJson10 ? fillPath(path, Object.fromEntries(inPath)) : target,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(body)),
  };
}

// In the contract's form a path without a member is another route; here a member of the body is missing.
function missingPathMember(
  operation: OperationId,
  members: Members,
  { target }: HttpRequest,
): HttpResponse | undefined {
  const { service, members: places } = operations[operation];
  const Name = places.path.find((name) => (members[name] ?? '') === '');
  if (target !== '/' || Name === undefined) return undefined;
  const {
    status,
    exception,
    members: body,
  } = refuse(operation, 'invalidRequest', {
    Reason: service.reasons?.[Name in members ? 'invalid' : 'missing'],
    Fields: [{ Name, Message: 'is missing' }],
  });
  return {
    status,
    headers: { 'x-amzn-RequestId': crypto.randomUUID(), 'X-Amzn-ErrorType': exception },
    body: { __type: exception, ...body },
  };
}

function toAwsResponse(operation: OperationId, response: HttpResponse): HttpResponse {
  const { protocol, shapeNamespace } = operations[operation].service.aws ?? {};
  if (protocol === 'restJson1') return response;
  const { status, headers, body } = response;
  const type = body['__type'];
  return {
    status: status < 400 || status === 415 ? status : status < 500 ? 400 : 500,
    headers: { ...headers, 'content-type': jsonType },
    body: type === undefined ? body : { ...body, __type: `${shapeNamespace}#${String(type)}` },
  };
}

function refuseUnread(operation: OperationId, status: number, exception: string): HttpResponse {
  const { aws: { protocol, shapeNamespace } = {}, unrouted } = operations[operation].service;
  return {
    status,
    headers: {
      'x-amzn-RequestId': crypto.randomUUID(),
      'X-Amzn-ErrorType': exception,
      'content-type': protocol === 'awsJson1_0' ? jsonType : 'application/json',
    },
    body: {
      ...(shapeNamespace !== undefined && { __type: `${shapeNamespace}#${exception}` }),
      ...unrouted.unknownRoute.defaults,
      Message: 'It cannot be read.',
    },
  };
}
