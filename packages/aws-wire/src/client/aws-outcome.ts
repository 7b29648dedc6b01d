import type { OperationId, Output } from '@numberkit/contract';

/** What an AWS service's answer says, in the contract's terms. */
export type AwsOutcome<Op extends OperationId> = AwsOutput<Op> | AwsException | UnreadableResponse;

/** What every outcome tells. */
export interface ResponseEnvelope {
  /** The HTTP status that the answer came with. */
  readonly wireStatus: number;
  /** The service's id of the request; quote it to the service's support. */
  readonly requestId: string | undefined;
}

/** A success. */
export interface AwsOutput<Op extends OperationId> extends ResponseEnvelope {
  readonly kind: 'output';
  readonly output: Output<Op>;
}

/** An exception of the service, whether the operation declares it or not. */
export interface AwsException extends ResponseEnvelope {
  readonly kind: 'exception';
  readonly name: string;
  /** The status that the contract gives it; of one that is not declared, the one it came with. */
  readonly status: number;
  /** Its members, the name itself not among them. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** An answer that is none of the protocol: a proxy's page, a cut body, a timestamp that is none. */
export interface UnreadableResponse extends ResponseEnvelope {
  readonly kind: 'unreadable';
  /** What could not be read. */
  readonly cause: unknown;
}
