import type { OperationFacts } from '@numberkit/contract';
import type { Mismatch } from '../matching/compare.js';
import type { Members } from '../matching/matcher.js';
import type { HttpRequest, HttpResponse } from './http.js';

/**
 * The form of requests and responses: the contract's own, or that of an unmodified AWS client (AWS JSON
 * 1.0 or REST JSON, signed).
 */
export type Protocol = 'contract' | 'aws';

/** Both, for rules that hold in any form. */
export const protocols: readonly Protocol[] = ['contract', 'aws'];

/** A request before it is sent. */
export interface RequestDraft {
  readonly operation: OperationFacts;
  readonly input: Members;
  /** Changes the request before it is signed. */
  readonly mutate: (request: HttpRequest) => HttpRequest;
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

/** A response in the contract's form, and the mismatches of the form in which it came. */
export interface ReadResponse {
  readonly response: HttpResponse;
  readonly mismatches: readonly Mismatch[];
}

/** Writes requests and reads responses in one form. */
export interface WireProtocol {
  readonly name: Protocol;
  /** The request as it travels, mutated as the exchange says. */
  toRequest(draft: RequestDraft): Promise<HttpRequest>;
  /** The response to a request of an operation, in the contract's form. */
  readResponse(operation: OperationFacts, response: HttpResponse): ReadResponse;
}
