import type { HttpResponse } from './http.js';

/** A request on its way. */
export interface TransportRequest {
  /** Absolute, with the query. */
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Milliseconds until the last byte of the answer. */
  readonly timeout: number;
  /**
   * Whether it may be sent twice without anything being done twice. Such a request travels over a
   * connection that is kept; any other has a connection of its own.
   */
  readonly isRepeatable: boolean;
}

/** How requests reach a server. */
export interface Transport {
  /**
   * Sends one.
   *
   * @throws {NoResponse} No answer came, or none that can be read.
   */
  send(request: TransportRequest): Promise<HttpResponse>;
  /** Closes the connections that are kept. */
  close(): void;
}

/** How an answer can be missing. `late` and `hungUp` are the server's doing; `unreached` it knows nothing of. */
export type NoResponseKind = 'late' | 'hungUp' | 'unreached';

/** No answer came, or none that can be read; the message says why. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
  readonly kind: NoResponseKind;
  /** Whether the request travelled over a kept connection that may have been closed while idle. */
  readonly wasIdle: boolean;

  constructor(kind: NoResponseKind, message: string, wasIdle = false) {
    super(message);
    this.kind = kind;
    this.wasIdle = wasIdle;
  }

  /** The same of whatever a request failed with. */
  static from(error: unknown, wasIdle = false): NoResponse {
    if (error instanceof NoResponse) return error;
    if (!(error instanceof Error)) return new NoResponse('unreached', String(error));
    if (error.name === 'TimeoutError') return new NoResponse('late', error.message);
    const kind = has(error, hangUp) ? 'hungUp' : 'unreached';
    return new NoResponse(kind, toReason(error), wasIdle && has(error, lost));
  }
}

// A connection that was made and then lost …
const lost = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;
// … or that carried something other than HTTP.
const hangUp = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_.*)$/;

function has(error: Error, codes: RegExp): boolean {
  return [error, error.cause].some((each) => codes.test(toCode(each)));
}

function toCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const ofCertificates = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_)/;

function toReason(error: Error): string {
  const { message, cause } = error;
  // Several addresses were tried: each has its own error, and the whole has no message.
  const tried = error instanceof AggregateError ? error.errors.map(toMessage).join('; ') : '';
  const said = message || tried || toCode(error);
  const reason = cause instanceof Error ? `${said} (${cause.message})` : said;
  return has(error, ofCertificates)
    ? `${reason}; a certificate authority of your own is named by --ca or NODE_EXTRA_CA_CERTS`
    : reason;
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

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
