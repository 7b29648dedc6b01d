import type { Fetch, ResponseHeaders } from './fetch.js';
import type { HttpRequest } from './transport.js';

/** An answer that has been read to its end. */
export interface Exchanged {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly requestId: string | undefined;
  readonly text: string;
}

/** Sends a request and reads the whole answer. Fails as fetch fails. */
export async function exchange(
  fetch: Fetch,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { url, method, headers, body } = request;
  const response = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal,
    // A redirect would carry the input to a host that the caller has not named.
    redirect: 'manual',
  });
  const text = await response.text();
  const requestId = response.headers.get('x-amzn-requestid') ?? undefined;
  return { status: response.status, headers: response.headers, requestId, text };
}
