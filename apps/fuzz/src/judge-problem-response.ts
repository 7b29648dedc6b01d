import { control, phoneNumbers } from './contracts.js';
import type { HttpResponse } from './http-response.js';
import type { Finding } from './judge-outcome.js';
import { parseObject } from './parse-object.js';
import type { HostileRequest } from './requests/draft.js';

const statuses = new Map<unknown, number>(
  [phoneNumbers, control].flatMap(({ operations, services }) =>
    [
      ...Object.values(operations).flatMap(({ exceptions }) => Object.values(exceptions)),
      ...Object.values(services).flatMap(({ unrouted }) => Object.values(unrouted)),
    ].map(({ defaults, status }) => [defaults['type'], status] as const),
  ),
);

/** Judges a response of a service whose errors are problems of RFC 9457. */
export function judgeProblemResponse(
  { method, operation, targetsOperation }: HostileRequest,
  { status, headers, body }: HttpResponse,
): Finding[] {
  const type = headers['content-type'] ?? '';
  if (method === 'HEAD') return [];
  if (targetsOperation && operation.noContent.includes(status)) return [];
  const json = parseObject(body);
  if (json === undefined) return [{ rule: 'the body is a JSON object', detail: `${status}` }];
  if (status < 300) {
    const isJson = type.startsWith('application/json');
    return isJson ? [] : [{ rule: 'the content type is JSON', detail: type }];
  }
  if (!type.startsWith('application/problem+json')) {
    return [{ rule: 'an error is a problem', detail: `${status} of ${type}` }];
  }
  const isKnown = statuses.get(json['type']) === status && json['status'] === status;
  const hasDetail = typeof json['detail'] === 'string' && json['detail'] !== '';
  return isKnown && hasDetail
    ? []
    : [{ rule: 'a problem is one of the contract', detail: `${status} ${String(json['type'])}` }];
}
