import type { OperationId, WireInput } from '@numberkit/contract';

/** Where calls go, and how a call is written as an HTTP request there. */
export interface Transport {
  /**
   * Called anew for each attempt, so that what is bound to the moment is fresh. What it throws fails
   * the call with a `TransportError`, and nothing is sent.
   *
   * @param headers Names in lower case; the client's own, the call's, and what a hook made of them.
   * @param signal Aborts when the attempt's time is over or the caller ends the call.
   */
  toRequest(
    operation: OperationId,
    input: WireInput,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): HttpRequest | Promise<HttpRequest>;
  /** The JSON object of an answer's body; undefined where it is none. `JSON.parse` unless given. */
  readBody?(text: string): Record<string, unknown> | undefined;
}

/** One HTTP request. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}

/**
 * What the client needs of `fetch`. The shape is our own, so that the global one, undici's and a
 * stand-in fit alike, whichever type definitions are installed.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** What `fetch` is told. It must heed `signal`. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
  redirect: 'manual';
}

/** What `fetch` answers. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  text(): Promise<string>;
}

/** The headers of an answer; names in any case. */
export interface ResponseHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}
