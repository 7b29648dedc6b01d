import type { ErrorFacts, OperationFacts } from '@numberkit/contract';
import { control, phoneNumbers } from './contracts.js';
import type { HttpResponse } from './http-response.js';
import type { Finding } from './judge-outcome.js';
import { parseObject } from './parse-object.js';
import type { HostileRequest } from './requests/draft.js';

const operations = [phoneNumbers, control].flatMap((contract) =>
  Object.values<OperationFacts>(contract.operations),
);
const anyOperation = toStatuses(
  operations.flatMap(({ exceptions, service }) => [
    ...Object.values(exceptions),
    ...Object.values(service.unrouted),
  ]),
);
const byOperation = new Map(
  operations.map((facts) => [facts, toStatuses(Object.values(facts.exceptions))]),
);

/** Judges a response of a service whose errors are problems of RFC 9457. */
export function judgeProblemResponse(
  { method, operation, targetsOperation }: HostileRequest,
  { status, headers, body }: HttpResponse,
): Finding[] {
  const type = headers['content-type'] ?? '';
  if (method === 'HEAD') return [];
  if (targetsOperation && operation.noContent.includes(status)) return [];
  if (status === 200 && type.startsWith('text/event-stream')) {
    const isEvent = /^(event|id|data|): ?/m.test(body.toString());
    return isEvent ? [] : [{ rule: 'a stream consists of events', detail: body.toString() }];
  }
  const json = parseObject(body);
  if (json === undefined) return [{ rule: 'the body is a JSON object', detail: `${status}` }];
  if (status < 300) {
    const isJson = type.startsWith('application/json');
    return isJson ? [] : [{ rule: 'the content type is JSON', detail: type }];
  }
  if (!type.startsWith('application/problem+json')) {
    return [{ rule: 'an error is a problem', detail: `${status} of ${type}` }];
  }
  const statuses = (targetsOperation ? byOperation.get(operation) : undefined) ?? anyOperation;
  const isKnown = statuses.get(json['type']) === status && json['status'] === status;
  const hasDetail = typeof json['detail'] === 'string' && json['detail'] !== '';
  return isKnown && hasDetail
    ? []
    : [{ rule: 'the problem is declared', detail: `${status} ${String(json['type'])}` }];
}

/** The status of each problem, by its type. */
function toStatuses(errors: readonly ErrorFacts[]): ReadonlyMap<unknown, number> {
  return new Map(errors.map(({ defaults, status }) => [defaults['type'], status]));
}
