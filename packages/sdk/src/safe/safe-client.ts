import { type Input, type OperationId, type Output, operations } from '@numberkit/contract';
import type { CallOptions } from '../call-options.js';
import { NumberkitError } from '../errors/numberkit-error.js';
import type { OperationResult } from '../response/operation-result.js';
import type { SafeResult } from './safe-result.js';

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
