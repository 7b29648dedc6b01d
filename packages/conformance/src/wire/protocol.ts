import type { OperationId } from '@numberkit/contract';
import type { Mismatch } from '../matching/compare.js';
import type { Members } from '../matching/matcher.js';
import type { HttpRequest, HttpResponse } from './http.js';
import type { Mutation } from './mutation.js';

/**
 * How requests travel: in the contract's own form, or as an unmodified AWS client sends them, AWS
 * JSON 1.0 or REST JSON with a signature.
 */
export type Protocol = 'contract' | 'aws';

/** Both, for what holds whatever the form. */
export const protocols: readonly Protocol[] = ['contract', 'aws'];

/** A request before it is sent. */
export interface RequestParts {
  readonly operation: OperationId;
  readonly input: Members;
  readonly mutate: readonly Mutation[];
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

/** An answer in the contract's form, and what was wrong with the form in which it came. */
export interface ReadResponse {
  readonly response: HttpResponse;
  readonly mismatches: readonly Mismatch[];
}

/** How a server is spoken to. */
export interface WireProtocol {
  readonly name: Protocol;
  /** The request as it travels, what is to be spoilt spoilt. */
  toRequest(parts: RequestParts): Promise<HttpRequest>;
  /** The answer to a request of an operation, in the contract's form. */
  readResponse(operation: OperationId, response: HttpResponse): ReadResponse;
}
