import type { OperationId, WireInput } from '@numberkit/contract';

/** Where calls go, and how a call is written as an HTTP request there. */
export interface Endpoint {
  /** Called anew for each attempt, so that what is bound to the moment is fresh. */
  toRequest(
    operation: OperationId,
    input: WireInput,
    headers: Readonly<Record<string, string>>,
  ): HttpRequest | Promise<HttpRequest>;
}

/** One HTTP request. */
export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
}
