import type { OperationId, Output } from '@numberkit/contract';
import type { CallError } from '../errors/call-error.js';
import type { NumberkitError } from '../errors/numberkit-error.js';
import type { OperationResult } from '../response/operation-result.js';

type Failure<Thrown> = Thrown extends NumberkitError
  ? { readonly outcome: Thrown['name']; readonly error: Thrown }
  : never;

/**
 * How a call came out: `answer` with its output, or the name of the error with the error. A
 * `switch` over `outcome` can name every case, and the compiler tells which are missing.
 */
export type SafeResult<Op extends OperationId> =
  | ({ readonly outcome: 'answer' } & OperationResult<Output<Op>>)
  | Failure<CallError<Op>>;
