import type { ErrorForm } from '@numberkit/contract';
import type { Outcome } from './connection.js';
import type { HttpResponse } from './http-response.js';
import { judgeAwsResponse } from './judge-aws-response.js';
import { judgeProblemResponse } from './judge-problem-response.js';
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
  const judge = judges[toErrorForm(request, response)];
  return [...findings, ...judge(request, response)];
}

/** Whether a response is a refusal by HTTP itself, or comes from a route that is not an operation. */
function isOutsideContract({ status, headers }: HttpResponse): boolean {
  const isOfService = headers['x-amzn-requestid'] !== undefined;
  return !isOfService && (httpRefusals.includes(status) || status < 300);
}

const judges: {
  readonly [Form in ErrorForm]: (request: HostileRequest, response: HttpResponse) => Finding[];
} = { aws: judgeAwsResponse, problem: judgeProblemResponse };

/** The form in which the server must write errors. A changed target may lead to another service. */
function toErrorForm(
  { operation, targetsOperation }: HostileRequest,
  { headers }: HttpResponse,
): ErrorForm {
  if (targetsOperation) return operation.service.errorForm;
  if (headers['x-amzn-requestid'] !== undefined) return 'aws';
  const isProblem = headers['content-type']?.startsWith('application/problem+json') === true;
  return isProblem ? 'problem' : operation.service.errorForm;
}
