import type { OperationId } from '@numberkit/contract';
import type { Mismatch } from '../../matching/compare.js';
import type { Members } from '../../matching/members.js';
import type { Protocol } from '../../scenario/protocol.js';
import type { Alteration } from '../../wire/alteration.js';
import type { WireRequest, WireResponse } from '../../wire/http.js';

/** A request before it is sent. */
export interface RequestParts {
  readonly operation: OperationId;
  readonly input: Members;
  readonly alter: readonly Alteration[];
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

/** An answer in the contract's form, and what was wrong with the form in which it came. */
export interface ReadAnswer {
  readonly response: WireResponse;
  readonly mismatches: readonly Mismatch[];
}

/** How a server is spoken to. */
export interface ProtocolForm {
  readonly name: Protocol;
  /** The request as it travels, what is to be spoilt spoilt. */
  toRequest(parts: RequestParts): Promise<WireRequest>;
  /** The answer to a request of an operation, in the contract's form. */
  readAnswer(operation: OperationId, response: WireResponse): ReadAnswer;
}
