import { operations } from '@numberkit/contract';
import type { handleRequest } from './handle-request.js';
import { refuse } from './refusal.js';
import { readRoute } from './routes.js';

type Answer = typeof handleRequest;

/**
 * A server that throttles.
 *
 * @param every which of the requests it answers: 3 is every third; 0 is none
 * @param retryAfter in seconds; undefined names none
 */
export function throttled(answer: Answer, every: number, retryAfter: string | undefined): Answer {
  let count = 0;
  return (request, state) => {
    count += 1;
    const { operation } = readRoute(request);
    const isAsked = request.method === operations[operation].method;
    if (!isAsked || (every > 0 && count % every === 0)) return answer(request, state);
    const { status, exception, members } = refuse(operation, 'throttled');
    const type = operations[operation].service === 'PinpointSMSVoiceV2' && { __type: exception };
    return {
      status,
      headers: {
        'x-amzn-RequestId': crypto.randomUUID(),
        'content-type': 'application/json',
        'X-Amzn-ErrorType': exception,
        ...(retryAfter !== undefined && { 'Retry-After': retryAfter }),
      },
      body: { ...type, ...members },
    };
  };
}
