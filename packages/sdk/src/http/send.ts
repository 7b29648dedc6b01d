import type { Fetch, FetchResponse } from './fetch.js';
import type { HttpRequest } from './transport.js';

/** Sends a request. Fails as fetch fails. */
export function send(
  fetch: Fetch,
  { url, method, headers, body }: HttpRequest,
  signal: AbortSignal,
): Promise<FetchResponse> {
  // A redirect would carry the input to a host that the caller has not named.
  return fetch(url, { method, headers, body: body ?? null, signal, redirect: 'manual' });
}
