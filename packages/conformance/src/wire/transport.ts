import type { HttpResponse } from './http.js';

/** A request to send. */
export interface TransportRequest {
  /** Absolute, with the query. */
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Milliseconds until the last byte of the response. */
  readonly timeout: number;
  /**
   * Whether the request can be sent twice without a further effect. Such a request uses a kept connection;
   * any other has a connection of its own.
   */
  readonly isRepeatable: boolean;
}

/** Sends requests to a server. */
export interface Transport {
  /** @throws {NoResponse} No readable response came. */
  send(request: TransportRequest): Promise<HttpResponse>;
  /** Closes the kept connections. */
  close(): void;
}

/** Why no response came. The server caused `late` and `hungUp`; it knows nothing of `unreached`. */
export type NoResponseKind = 'late' | 'hungUp' | 'unreached';

/** No readable response came; the message says why. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse';
  readonly kind: NoResponseKind;
  /** Whether the request used a kept connection that the server may have closed while it was idle. */
  readonly wasIdle: boolean;

  constructor(kind: NoResponseKind, message: string, wasIdle = false) {
    super(message);
    this.kind = kind;
    this.wasIdle = wasIdle;
  }

  /** Converts any error of a request. */
  static from(error: unknown, wasIdle = false): NoResponse {
    if (error instanceof NoResponse) return error;
    if (!(error instanceof Error)) return new NoResponse('unreached', String(error));
    if (error.name === 'TimeoutError') return new NoResponse('late', error.message);
    const kind = has(error, hangUp) ? 'hungUp' : 'unreached';
    return new NoResponse(kind, toReason(error), wasIdle && has(error, lost));
  }
}

// The connection was lost …
const lost = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;
// … or carried something other than HTTP.
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
  // If several addresses were tried, each has its own error, and the whole has no message.
  const tried = error instanceof AggregateError ? error.errors.map(toMessage).join('; ') : '';
  const said = message || tried || toCode(error);
  const reason = cause instanceof Error ? `${said} (${cause.message})` : said;
  return has(error, ofCertificates)
    ? `${reason}; name a certificate authority of your own by --ca or NODE_EXTRA_CA_CERTS`
    : reason;
}

function toMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Sends requests by the caller's `fetch`, which decides about connections and certificates. */
export function createFetchTransport(fetchIt: typeof fetch): Transport {
  return {
    send: async ({ url, method, headers, body, timeout }): Promise<HttpResponse> => {
      const signal = AbortSignal.timeout(timeout);
      try {
        const response = await fetchIt(url, {
          method,
          headers,
          // Bytes, because fetch would add a content type to a text.
          ...(body !== undefined && { body: new TextEncoder().encode(body) }),
          redirect: 'manual',
          signal,
        });
        const read = Object.fromEntries(response.headers);
        return { status: response.status, headers: read, body: await response.text() };
      } catch (error) {
        if (!signal.aborted) throw NoResponse.from(error);
        throw new NoResponse('late', `no response within ${timeout} ms`);
      }
    },
    close: () => {},
  };
}
