import { operations } from '../phone-numbers.js';
import type { handleRequest } from './handle-request.js';
import { refuse } from './refusal.js';
import { readRoute } from './routes.js';

type Handler = typeof handleRequest;

/**
 * A handler that throttles.
 *
 * @param every it handles one request in that many, and none if 0
 * @param retryAfter in seconds; undefined leaves out the header
 */
export function throttled(handle: Handler, every: number, retryAfter: string | undefined): Handler {
  let count = 0;
  return (request, state) => {
    count += 1;
    const { operation } = readRoute(request);
    const isRouted = request.method === operations[operation].method;
    if (!isRouted || (every > 0 && count % every === 0)) return handle(request, state);
    const { status, exception, members } = refuse(operation, 'throttled');
    const type = operations[operation].service.name === 'PinpointSMSVoiceV2' && {
      __type: exception,
    };
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
