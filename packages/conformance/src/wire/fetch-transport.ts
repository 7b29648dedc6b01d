import type { HttpResponse } from './http.js';
import { NoResponse } from './no-response.js';
import type { Transport } from './transport.js';

/** Requests by a `fetch` of the caller's, which keeps connections, trusts and times out as it likes. */
export function createFetchTransport(fetchIt: typeof fetch): Transport {
  return {
    send: async ({ url, method, headers, body, timeout }): Promise<HttpResponse> => {
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await fetchIt(url, {
          method,
          headers,
          // Bytes, because a text would be given a content type that the request does not have.
          ...(body !== undefined && { body: new TextEncoder().encode(body) }),
          redirect: 'manual',
          signal,
        });
        const read = Object.fromEntries(response.headers);
        return { status: response.status, headers: read, body: await response.text() };
      } catch (error) {
        if (!signal.aborted) throw NoResponse.from(error);
        throw new NoResponse('late', `no answer within ${timeout} ms`);
      }
    },
    close: () => {},
  };
}
