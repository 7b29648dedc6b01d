import type { WireRequest, WireResponse } from '../wire/http.js';

/** How to reach a server. */
export interface ServerAddress {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
}

/** No answer came. `late` and `hungUp` are the server's doing; `unreached` it knows nothing of. */
export interface NoAnswer {
  readonly noAnswer: 'late' | 'hungUp' | 'unreached';
  readonly reason: string;
}

/** Sends a request. Whatever goes wrong on the way is an answer's absence, never an exception. */
export async function send(
  address: ServerAddress,
  request: WireRequest,
): Promise<WireResponse | NoAnswer> {
  const { method, target, headers, body } = request;
  try {
    const response = await address.fetch(address.baseUrl + target, {
      method,
      headers,
      // Bytes, because a text would be given a content type that the request does not have.
      ...(body !== undefined && { body: new TextEncoder().encode(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(address.timeout),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } catch (error) {
    return toNoAnswer(error, address.timeout);
  }
}

function toNoAnswer(error: unknown, timeout: number): NoAnswer {
  if (!(error instanceof Error)) return { noAnswer: 'unreached', reason: String(error) };
  if (error.name === 'TimeoutError') {
    return { noAnswer: 'late', reason: `no answer within ${timeout} ms` };
  }
  const { message, cause } = error;
  return {
    noAnswer: isHangUp(cause) ? 'hungUp' : 'unreached',
    reason: cause instanceof Error ? `${message} (${cause.message})` : message,
  };
}

// A connection that was made and then lost, or that carried something other than HTTP.
const hangUps = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_.*)$/;

function isHangUp(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return false;
  return typeof cause.code === 'string' && hangUps.test(cause.code);
}
