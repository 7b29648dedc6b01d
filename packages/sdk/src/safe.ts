import { type Input, type OperationId, type Output, operations } from '@numberkit/contract';
import type { CallError } from './call-error.js';
import { NumberkitError } from './errors.js';
import type { CallOptions } from './options.js';
import type { OperationResult } from './result.js';

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

/** The operations as methods that never throw what a call can fail with, but return it. */
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
        return { outcome: 'answer', ...(await send(operation, input, options)) };
      } catch (error) {
        // What send() throws of ours is the operation's CallError by construction.
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
