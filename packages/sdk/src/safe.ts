import {
  type Input,
  type OperationId,
  type Output,
  operations,
} from '@numberkit/contract/phone-numbers';
import type { CallError } from './call-error.js';
import { NumberkitError } from './errors.js';
import type { CallOptions } from './options.js';
import type { OperationResult } from './result.js';

type Failure<Thrown> = Thrown extends NumberkitError
  ? { readonly outcome: Thrown['name']; readonly error: Thrown }
  : never;

/**
 * The outcome of a call: `success` with the output, or the name of the error with the error. In a `switch`
 * over `outcome` the compiler finds missing cases.
 */
export type SafeResult<Op extends OperationId> =
  | ({ readonly outcome: 'success' } & OperationResult<Output<Op>>)
  | Failure<CallError<Op>>;

/** The operations as methods that return the errors of a call instead of throwing them. */
export type SafeClient = {
  readonly [Op in OperationId]: (
    input: Input<Op>,
    options?: CallOptions,
  ) => Promise<SafeResult<Op>>;
};

type Send = <Op extends OperationId>(
  operation: Op,
  input: Input<Op>,
  options?: CallOptions,
) => Promise<OperationResult<Output<Op>>>;

export function createSafeClient(send: Send): SafeClient {
  const toMethod =
    <Op extends OperationId>(operation: Op) =>
    async (input: Input<Op>, options?: CallOptions): Promise<SafeResult<Op>> => {
      try {
        return { outcome: 'success', ...(await send(operation, input, options)) };
      } catch (error) {
        // An error of ours that send() throws is a CallError of the operation by construction.
        if (error instanceof NumberkitError) return toFailure<Op>(error);
        throw error;
      }
    };
  const names = Object.keys(operations) as OperationId[];
  return Object.fromEntries(names.map((name) => [name, toMethod(name)])) as SafeClient;
}

function toFailure<Op extends OperationId>(error: NumberkitError): SafeResult<Op> {
  return { outcome: error.name, error } as SafeResult<Op>;
}
