import type { OperationId } from '@numberkit/contract';
import type { ControlOperationId } from '@numberkit/contract/control';
import type { GeneratorValue } from 'fast-check';

/** The protocol that a request is made for. */
export type Wire = 'contract' | 'awsJson' | 'restJson' | 'control';

/**
 * The answer that the server owes: one in the form of the protocol; any refusal of HTTP, where the
 * message itself is broken; or none, where the message is not complete.
 */
export type Due = 'form' | 'http' | 'none';

/** A header as it is written; bytes are Latin-1. */
export type Header = readonly [name: string, value: string];

/** A request that is being made: each mutation changes it. */
export interface Draft {
  readonly wire: Wire;
  readonly operation: OperationId | ControlOperationId;
  /** Text of this request alone, which must not stand in the head of its answer. */
  readonly marker: string;
  method: string;
  target: string;
  headers: Header[];
  /** The members of the body; undefined for none, or once `body` is final. */
  json: unknown;
  body: Buffer;
  due: Due;
  /** Whether the request still is for `operation`, so that only its exceptions may come. */
  addressed: boolean;
  /** What was done, in the order in which it was done. */
  readonly steps: string[];
}

/** Draws values, always the same ones for the same seed and number. */
export type Draw = GeneratorValue;

/** One of a list. */
export type Mutation = (draft: Draft, draw: Draw) => void;

/** A request as it is sent. */
export interface HostileRequest
  extends Pick<Draft, 'wire' | 'operation' | 'marker' | 'method' | 'due' | 'addressed'> {
  /** What was done to a valid request, with `+` between. */
  readonly kind: string;
  /** The whole message. */
  readonly bytes: Buffer;
}
