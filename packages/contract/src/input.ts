import { type OperationId, operations } from './gen/operations.gen.js';
import { isRecord } from './json.js';
import { withoutUndefined } from './member-paths.js';
import { readTimestamps, writeTimestamps } from './timestamps.js';
import type { HandlerInput, Input } from './types.js';

/** An operation's input as it travels: by place, timestamps written. */
export interface WireInput {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  /** Undefined where the operation takes no body. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Splits a flat input into what travels in the path, the query and the body. Members that are
 * undefined are left out; members that the contract does not know go into the body, where the
 * receiver judges them.
 *
 * @throws {RangeError} A timestamp is not a valid date, or the input holds itself.
 * @throws {TypeError} The input holds a BigInt.
 */
export function splitInput<Op extends OperationId>(operation: Op, input: Input<Op>): WireInput {
  const { members, timestamps } = operations[operation];
  // A copy of its own, from which the members of path and query are taken: the body is left.
  const rest = toMembers(writeTimestamps(timestamps, 'input', withoutUndefined(input)));
  const path = take(rest, members.path).map(([name, value]) => [name, String(value)]);
  return {
    path: Object.fromEntries(path),
    query: Object.fromEntries(take(rest, members.query)),
    body: members.body.length > 0 ? rest : undefined,
  };
}

/** What travelled in the places of a request. */
interface Parts {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/**
 * Joins what travelled in the path, the query and the body into a flat input with `Date`s. The
 * parts must hold to the contract; nothing is checked here but the timestamps.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function joinInput<Op extends OperationId>(operation: Op, parts: Parts): Input<Op> {
  return join(operation, parts) as Input<Op>;
}

/**
 * As `joinInput`, for a handler: the parts must have the contract's defaults in them too.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function toHandlerInput<Op extends OperationId>(
  operation: Op,
  parts: Parts,
): HandlerInput<Op> {
  return join(operation, parts) as HandlerInput<Op>;
}

function join(operation: OperationId, { path, query, body }: Parts): unknown {
  const { timestamps } = operations[operation];
  const wire = { ...toMembers(body), ...toMembers(query), ...toMembers(path) };
  return readTimestamps(timestamps, 'input', withoutUndefined(wire));
}

function toMembers(part: unknown): Record<string, unknown> {
  return isRecord(part) ? part : {};
}

/** Takes members out of an object, and gives their names and values. */
function take(from: Record<string, unknown>, names: readonly string[]): [string, unknown][] {
  return names
    .filter((name) => Object.hasOwn(from, name))
    .map((name) => {
      const value = from[name];
      delete from[name];
      return [name, value];
    });
}
