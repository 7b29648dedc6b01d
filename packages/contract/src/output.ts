import { type OperationId, operations } from './gen/operations.gen.js';
import { withoutUndefined } from './member-paths.js';
import { readTimestamps, writeTimestamps } from './timestamps.js';
import type { Output } from './types.js';

/**
 * An operation's output as JSON: timestamps written, members that are undefined left out.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function toWireOutput<Op extends OperationId>(operation: Op, output: Output<Op>): unknown {
  return writeTimestamps(operations[operation].timestamps, 'output', withoutUndefined(output));
}

/**
 * An operation's output from the JSON of a success: timestamps as `Date`s. The JSON is taken to
 * hold to the contract; nothing is checked here but the timestamps.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function fromWireOutput<Op extends OperationId>(operation: Op, json: unknown): Output<Op> {
  return readTimestamps(operations[operation].timestamps, 'output', json) as Output<Op>;
}
