import type { OperationId } from '@numberkit/contract';

/**
 * The members of an AWS client's request by the places that the contract has for them: JSON values
 * of the right types, not yet validated. A member that was not sent is left out wherever it belongs.
 */
export interface ContractRequest {
  readonly kind: 'request';
  readonly operation: OperationId;
  /** Not percent-encoded; may hold what no path can carry, such as the empty string. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** Undefined where the operation takes no body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}
