import type { Headers, HttpRequest, HttpResponse } from '../wire/http.js';
import { NoResponse } from '../wire/no-response.js';
import type { Transport } from '../wire/transport.js';

/** How to reach a server. */
export interface ServerAddress {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly transport: Transport;
  /** Headers of every request, by lower-case name; those of the request itself win. */
  readonly headers?: Headers;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
}

/** No answer came. `late` and `hungUp` are the server's doing; `unreached` it knows nothing of. */
export interface NoAnswer {
  readonly noAnswer: NoResponse['kind'];
  readonly reason: string;
}

/**
 * Sends a request. Whatever goes wrong on the way is an answer's absence, never an exception.
 *
 * @param isRepeatable whether it may be sent twice without anything being done twice
 */
export async function send(
  { baseUrl, transport, headers, timeout }: ServerAddress,
  request: HttpRequest,
  isRepeatable = false,
): Promise<HttpResponse | NoAnswer> {
  const { method, target, body } = request;
  try {
    return await transport.send({
      url: baseUrl + target,
      method,
      headers: { ...headers, ...request.headers },
      body,
      timeout,
      isRepeatable,
    });
  } catch (error) {
    const { kind, message } = NoResponse.from(error);
    return { noAnswer: kind, reason: message };
  }
}
