import type { Outcome } from '../exchange/connection.js';
import type { Response } from '../exchange/response.js';
import type { HostileRequest } from '../requests/draft.js';
import type { Finding } from './finding.js';
import { judgeControlAnswer } from './judge-control-answer.js';
import { judgeServiceAnswer } from './judge-service-answer.js';

/** What HTTP itself may refuse a broken message with. */
const refusals = [400, 403, 404, 405, 408, 411, 413, 414, 415, 417, 421, 426, 431, 501, 505];

/** Holds what became of a request against what the server owed. */
export function judgeOutcome(request: HostileRequest, outcome: Outcome): Finding[] {
  switch (outcome.kind) {
    case 'silent':
      return [{ rule: 'a request is answered', detail: 'neither an answer nor an end came' }];
    case 'garbled':
      return [{ rule: 'an answer is HTTP', detail: outcome.reason }];
    case 'closed':
      return request.due === 'form'
        ? [{ rule: 'a request is answered', detail: 'the connection was closed' }]
        : [];
    default:
      return judgeResponse(request, outcome.response);
  }
}

function judgeResponse(request: HostileRequest, response: Response): Finding[] {
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
  if (request.due !== 'form' && isBareRefusal(response)) return findings;
  // A changed target may lead into the control interface.
  const isProblem = headers['content-type']?.startsWith('application/problem+json') === true;
  const isControl = request.wire === 'control' || (!request.addressed && isProblem);
  const judge = isControl ? judgeControlAnswer : judgeServiceAnswer;
  return [...findings, ...judge(request, response)];
}

// HTTP's own refusals, and answers to other questions than an operation.
function isBareRefusal({ status, headers }: Response): boolean {
  const isOfService = headers['x-amzn-requestid'] !== undefined;
  return !isOfService && (refusals.includes(status) || status < 300);
}
