import type { ClientOperationFacts, WireInput } from '@numberkit/contract';

/** Writes calls as HTTP requests. */
export interface Transport {
  /**
   * Runs anew for each attempt, so that a signature, say, is fresh. If it throws, the call fails with a
   * `TransportError` and nothing is sent.
   *
   * @param operation The facts of the operation, its `operationId` and its `service` among them.
   * @param headers The headers of the client and the call after a hook's changes, names in lower case.
   * @param signal Aborts when the attempt's time is over or the caller ends the call.
   */
  toRequest(
    operation: ClientOperationFacts,
    input: WireInput,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): HttpRequest | Promise<HttpRequest>;
  /** Finds the contract's status of a response's; the same unless given. */
  toStatus?(operation: ClientOperationFacts, status: number): number;
  /** Reads the body of a response as a JSON object; undefined if it is none. `JSON.parse` unless given. */
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
 * The part of `fetch` that the client needs, as a type of our own: the global one, undici's and a stub fit,
 * whichever type definitions are installed.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** The options of a request. `fetch` must end it when `signal` aborts. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
  redirect: 'manual';
}

/** The part of a response that the client needs. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: ResponseHeaders;
  text(): Promise<string>;
}

/** The headers of a response; names in any case. */
export interface ResponseHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}
