import type { OperationResult } from './operation-result.js';

/** A promise of an output that can also tell what HTTP said about it. */
export interface PendingResult<Output> extends Promise<Output> {
  /** The same answer with its status, headers and request id; fails as the promise itself does. */
  withResponse(): Promise<OperationResult<Output>>;
}

export function toPendingResult<Output>(
  answer: Promise<OperationResult<Output>>,
): PendingResult<Output> {
  const output = answer.then((whole) => whole.output);
  const withResponse = () => {
    // The caller now watches the answer; the output's own failure must not count as unhandled.
    output.catch(() => undefined);
    return answer;
  };
  return Object.assign(output, { withResponse });
}
