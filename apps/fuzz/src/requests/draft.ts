import type { OperationFacts } from '@numberkit/contract';
import type { GeneratorValue } from 'fast-check';

/** The protocol that a request is made for: the contract's own, or one of AWS. */
export type Protocol = 'contract' | 'awsJson' | 'restJson';

/**
 * The response that the server must send: one in the form of the protocol; at least a refusal by HTTP, if
 * the message itself is malformed; or none, if the message is incomplete.
 */
export type ExpectedResponse = 'protocol' | 'http' | 'none';

/** A header as it is sent; each character of Latin-1 is a byte. */
export type Header = readonly [name: string, value: string];

/** A request under construction, which each mutation changes. */
export interface Draft {
  readonly protocol: Protocol;
  readonly operation: OperationFacts;
  /** A text that only this request has, which must not appear in the headers of its response. */
  readonly marker: string;
  method: string;
  target: string;
  headers: Header[];
  /** The members of the body before it is written to `body`; undefined without a body. */
  json: unknown;
  body: Buffer;
  expected: ExpectedResponse;
  /** Whether the request still is for `operation`, so that only its exceptions are allowed. */
  targetsOperation: boolean;
  /** The names of the applied mutations, in their order. */
  readonly mutations: string[];
}

/** Draws random values, which are the same for the same seed and number. */
export type Draw = GeneratorValue;

/** A request ready to be sent. */
export interface HostileRequest
  extends Pick<
    Draft,
    'protocol' | 'operation' | 'marker' | 'method' | 'expected' | 'targetsOperation'
  > {
  /** The mutations of a valid request, joined by `+`. */
  readonly kind: string;
  /** The whole message. */
  readonly bytes: Buffer;
}

/** Sets a header, replacing those of the same name. */
export function setHeader(draft: Draft, name: string, value: string): void {
  draft.headers = [...draft.headers.filter(([one]) => !isSame(one, name)), [name, value]];
}

/** Removes all headers of a name. */
export function removeHeader(draft: Draft, name: string): void {
  draft.headers = draft.headers.filter(([one]) => !isSame(one, name));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
