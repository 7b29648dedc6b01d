import type { CommonException, OperationFacts, ServiceFacts } from '@numberkit/contract';
import { control, phoneNumbers } from './contracts.js';
import type { HttpResponse } from './http-response.js';
import type { Finding } from './judge-outcome.js';
import { parseObject } from './parse-object.js';
import type { HostileRequest } from './requests/draft.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const amzJson = 'application/x-amz-json-1.0';
const operations = [phoneNumbers, control].flatMap((contract) =>
  Object.values<OperationFacts>(contract.operations),
);
const namespaces = operations.flatMap(({ service }) => service.aws?.shapeNamespace ?? []);
const anyOperation = listExceptions(operations, { unrouted: true });
const byOperation = new Map(
  operations.map((facts) => [facts, listExceptions([facts], { unrouted: false })]),
);
const mediaTypeExceptions = new Set(
  operations.flatMap(({ roles }) => roles.unsupportedMediaType ?? []),
);

/** Judges a response of a service whose errors are AWS's exceptions by the form of its protocol. */
export function judgeAwsResponse(request: HostileRequest, response: HttpResponse): Finding[] {
  const { headers, status, body } = response;
  const { operation, targetsOperation } = request;
  const isEmpty = targetsOperation && operation.noContent.includes(status);
  if (request.method === 'HEAD' || isEmpty) return judgeHeaders(request, response);
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
  // In AWS JSON every operation has a body, also one that has none in the contract.
  const isOfMediaType = request.protocol === 'awsJson' && mediaTypeExceptions.has(name);
  const statuses = known.get(name) ?? (isOfMediaType ? anyOperation.get(name) : undefined);
  if (statuses === undefined) {
    return [
      { rule: 'the exception is declared', detail: `${name} at ${request.operation.operationId}` },
    ];
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
  return type === name || namespaces.some((one) => type === `${one}#${name}`);
}

function unknownMembers(
  { operation, targetsOperation }: HostileRequest,
  name: string,
  json: Readonly<Record<string, unknown>>,
): string[] {
  if (!targetsOperation) return [];
  const { exceptions, service } = operation;
  const { members } = exceptions[name] ?? service.unrouted.unknownRoute;
  return Object.keys(json).filter((member) => !members.includes(member) && member !== '__type');
}

function toDetail({ status, body }: HttpResponse): string {
  return `${status} with ${JSON.stringify(body.toString('latin1', 0, 80))}`;
}

/** The statuses that each exception can have, by its name. */
type KnownExceptions = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The exceptions with which requests for some operations can be refused.
 *
 * @param unrouted Whether a request may have been for no operation at all.
 */
function listExceptions(
  facts: readonly OperationFacts[],
  { unrouted }: { readonly unrouted: boolean },
): KnownExceptions {
  const known = new Map<string, Set<number>>();
  const add = (name: string, status: number): void => {
    known.set(name, (known.get(name) ?? new Set()).add(status));
  };
  for (const { exceptions, service } of facts) {
    if (service.errorForm !== 'aws') continue;
    for (const [name, { status }] of Object.entries(exceptions)) add(name, status);
    for (const { exception, status } of toCommonExceptions(service)) add(exception, status);
    if (!unrouted) continue;
    for (const { name, status } of Object.values(service.unrouted)) add(name, status);
  }
  return known;
}

function toCommonExceptions({ aws }: ServiceFacts): readonly CommonException[] {
  return aws === undefined ? [] : [aws.unreadableBody, ...Object.values(aws.signatures ?? {})];
}
