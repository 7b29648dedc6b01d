import { isRecord } from '@numberkit/contract';
import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import type { HttpResponse } from './http-response.js';
import type { Finding } from './judge-outcome.js';
import type { HostileRequest } from './requests/draft.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const amzJson = 'application/x-amz-json-1.0';
const anyOperation = listExceptions(undefined);
const byOperation = new Map<string, KnownExceptions>(
  Object.values(operations).map(({ operationId }) => [operationId, listExceptions(operationId)]),
);

/** Judges a response of a phone-number operation by the form of its protocol. */
export function judgeServiceResponse(request: HostileRequest, response: HttpResponse): Finding[] {
  const { headers, status, body } = response;
  if (request.method === 'HEAD') return judgeHeaders(request, response);
  const json = parseObject(body);
  if (json === undefined)
    return [{ rule: 'the body is a JSON object', detail: toDetail(response) }];
  return [
    ...judgeHeaders(request, response),
    ...(status < 300 ? [] : judgeError(request, response, json)),
    ...judgeType(request, headers['content-type'] ?? ''),
  ];
}

function judgeHeaders({ method }: HostileRequest, { headers, status }: HttpResponse): Finding[] {
  const findings: Finding[] = [];
  if (!uuid.test(headers['x-amzn-requestid'] ?? '')) {
    findings.push({ rule: 'x-amzn-RequestId is a UUID', detail: `${status} has none` });
  }
  const isError = status >= 300 && method !== 'OPTIONS';
  if (isError && headers['x-amzn-errortype'] === undefined) {
    findings.push({ rule: 'an error has X-Amzn-ErrorType', detail: `${status} has none` });
  }
  return findings;
}

function judgeType({ protocol, targetsOperation }: HostileRequest, type: string): Finding[] {
  const isAwsJson = type.startsWith(amzJson);
  const isJson = isAwsJson || type.startsWith('application/json');
  // A changed target can make it a request of another protocol.
  const fits = targetsOperation ? isAwsJson === (protocol === 'awsJson') && isJson : isJson;
  return fits ? [] : [{ rule: 'the content type is that of the protocol', detail: type }];
}

function judgeError(
  request: HostileRequest,
  { headers, status }: HttpResponse,
  json: Readonly<Record<string, unknown>>,
): Finding[] {
  const name = headers['x-amzn-errortype'] ?? '';
  const known =
    (request.targetsOperation ? byOperation.get(request.operation) : undefined) ?? anyOperation;
  const statuses = known.get(name);
  if (statuses === undefined) {
    return [{ rule: 'the exception is declared', detail: `${name} at ${request.operation}` }];
  }
  const findings: Finding[] = [];
  const isAwsJson = headers['content-type']?.startsWith(amzJson) === true;
  if (!isAwsJson && !statuses.has(status)) {
    findings.push({
      rule: 'the status is that of the exception',
      detail: `${name} with ${status}`,
    });
  }
  if (typeof json['Message'] !== 'string' || json['Message'] === '') {
    findings.push({ rule: 'an error has a Message', detail: name });
  }
  const type = json['__type'];
  if (isAwsJson && !isTypeOf(name, type)) {
    findings.push({ rule: '__type names the exception', detail: `${String(type)}, not ${name}` });
  }
  const unknown = unknownMembers(request, name, json);
  if (unknown.length > 0) {
    findings.push({ rule: 'an error has the declared members', detail: `${name}: ${unknown}` });
  }
  return findings;
}

function isTypeOf(name: string, type: unknown): boolean {
  const namespaces = Object.values(services).map(({ shapeNamespace }) => shapeNamespace);
  return type === name || namespaces.some((one) => type === `${one}#${name}`);
}

function unknownMembers(
  { operation, targetsOperation }: HostileRequest,
  name: string,
  json: Readonly<Record<string, unknown>>,
): string[] {
  if (!targetsOperation || !Object.hasOwn(operations, operation)) return [];
  const { exceptions, service } = operations[operation as OperationId];
  const members = exceptions[name]?.members ?? services[service].members;
  return Object.keys(json).filter((member) => !members.includes(member) && member !== '__type');
}

/** The JSON object of a body; undefined if the body is not one or not UTF-8. */
export function parseObject(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function toDetail({ status, body }: HttpResponse): string {
  return `${status} with ${JSON.stringify(body.toString('latin1', 0, 80))}`;
}

/** The statuses that each exception can have, by its name. */
type KnownExceptions = ReadonlyMap<string, ReadonlySet<number>>;

/** The exceptions with which requests for one operation, or for any operation, can be refused. */
function listExceptions(only: OperationId | undefined): KnownExceptions {
  const facts = Object.values(operations).filter(
    ({ operationId }) => only === undefined || operationId === only,
  );
  const known = new Map<string, Set<number>>();
  const add = (name: string | undefined, ...statuses: readonly number[]): void => {
    if (name === undefined) return;
    known.set(name, new Set([...(known.get(name) ?? []), ...statuses]));
  };
  for (const { exceptions, service } of facts) {
    for (const [name, { status }] of Object.entries(exceptions)) add(name, status);
    const { unrouted, unreadableBody, signatures } = services[service];
    add(unreadableBody.exception, unreadableBody.status);
    for (const { exception, status } of Object.values(signatures ?? {})) add(exception, status);
    if (only !== undefined) continue;
    add(unrouted.unknownRoute, 404);
    add(unrouted.methodNotAllowed, 405);
    add(unrouted.notImplemented, 501);
  }
  return known;
}
