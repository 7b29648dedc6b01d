import { problems } from '@numberkit/contract/control';
import type { Response } from '../exchange/response.js';
import type { HostileRequest } from '../requests/draft.js';
import type { Finding } from './finding.js';
import { judgeServiceAnswer, toObject } from './judge-service-answer.js';

const types = new Map<unknown, number>(
  Object.values(problems).map(({ type, status }) => [type, status]),
);

/** Holds an answer of the control interface against its form: JSON, or a problem of RFC 9457. */
export function judgeControlAnswer(request: HostileRequest, response: Response): Finding[] {
  const { status, headers, body } = response;
  const type = headers['content-type'] ?? '';
  // A changed path may lead out of the interface.
  if (!request.addressed && headers['x-amzn-requestid'] !== undefined) {
    return judgeServiceAnswer(request, response);
  }
  if (request.method === 'HEAD') return [];
  const json = toObject(body);
  if (json === undefined) return [{ rule: 'the body is a JSON object', detail: `${status}` }];
  if (status < 300) {
    const isJson = type.startsWith('application/json');
    return isJson ? [] : [{ rule: 'the content type is JSON', detail: type }];
  }
  if (!type.startsWith('application/problem+json')) {
    return [{ rule: 'an error is a problem', detail: `${status} of ${type}` }];
  }
  const isKnown = types.get(json['type']) === status && json['status'] === status;
  const isSaid = typeof json['detail'] === 'string' && json['detail'] !== '';
  return isKnown && isSaid
    ? []
    : [{ rule: 'a problem is one of the contract', detail: `${status} ${String(json['type'])}` }];
}
