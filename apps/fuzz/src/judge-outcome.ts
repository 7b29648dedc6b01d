import { problems } from '@numberkit/contract/control';
import type { Outcome } from './connection.js';
import type { HttpResponse } from './http-response.js';
import { judgeServiceResponse, parseObject } from './judge-service-response.js';
import type { HostileRequest } from './requests/draft.js';

/** A broken rule. */
export interface Finding {
  /** The rule; findings are counted by it. */
  readonly rule: string;
  /** What the server did instead. */
  readonly detail: string;
}

/** The statuses with which HTTP itself may refuse a malformed message. */
const httpRefusals = [400, 403, 404, 405, 408, 411, 413, 414, 415, 417, 421, 426, 431, 501, 505];

const problemStatuses = new Map<unknown, number>(
  Object.values(problems).map(({ type, status }) => [type, status]),
);

/** Judges the outcome of a request by the response that the request must get. */
export function judgeOutcome(request: HostileRequest, outcome: Outcome): Finding[] {
  switch (outcome.kind) {
    case 'timeout':
      return [{ rule: 'a request gets a response', detail: 'no response came in time' }];
    case 'malformed':
      return [{ rule: 'a response is HTTP', detail: outcome.reason }];
    case 'closed':
      return request.expected === 'protocol'
        ? [{ rule: 'a request gets a response', detail: 'the connection was closed' }]
        : [];
    default:
      return judgeResponse(request, outcome.response);
  }
}

function judgeResponse(request: HostileRequest, response: HttpResponse): Finding[] {
  const { status, head, headers } = response;
  const findings: Finding[] = [];
  if (status >= 500 && status !== 501) {
    findings.push({
      rule: 'the server does not fail',
      detail: `${status} ${headers['x-amzn-errortype'] ?? ''}`,
    });
  }
  if (head.includes(request.marker)) {
    findings.push({ rule: "no header has the request's text", detail: head.slice(0, 200) });
  }
  if (headers['x-injected'] !== undefined) {
    findings.push({ rule: 'no header can be injected', detail: head.slice(0, 200) });
  }
  if (request.expected !== 'protocol' && isOutsideContract(response)) return findings;
  // A changed target may lead into the control interface.
  const isProblem = headers['content-type']?.startsWith('application/problem+json') === true;
  const isControl = request.protocol === 'control' || (!request.targetsOperation && isProblem);
  const judge = isControl ? judgeControlResponse : judgeServiceResponse;
  return [...findings, ...judge(request, response)];
}

/** Whether a response is a refusal by HTTP itself, or comes from a route that is not an operation. */
function isOutsideContract({ status, headers }: HttpResponse): boolean {
  const isOfService = headers['x-amzn-requestid'] !== undefined;
  return !isOfService && (httpRefusals.includes(status) || status < 300);
}

/** Judges a response of the control interface: JSON, or a problem of RFC 9457. */
function judgeControlResponse(request: HostileRequest, response: HttpResponse): Finding[] {
  const { status, headers, body } = response;
  const type = headers['content-type'] ?? '';
  // A changed path may lead out of the interface.
  if (!request.targetsOperation && headers['x-amzn-requestid'] !== undefined) {
    return judgeServiceResponse(request, response);
  }
  if (request.method === 'HEAD') return [];
  const json = parseObject(body);
  if (json === undefined) return [{ rule: 'the body is a JSON object', detail: `${status}` }];
  if (status < 300) {
    const isJson = type.startsWith('application/json');
    return isJson ? [] : [{ rule: 'the content type is JSON', detail: type }];
  }
  if (!type.startsWith('application/problem+json')) {
    return [{ rule: 'an error is a problem', detail: `${status} of ${type}` }];
  }
  const isKnown = problemStatuses.get(json['type']) === status && json['status'] === status;
  const hasDetail = typeof json['detail'] === 'string' && json['detail'] !== '';
  return isKnown && hasDetail
    ? []
    : [{ rule: 'a problem is one of the contract', detail: `${status} ${String(json['type'])}` }];
}
