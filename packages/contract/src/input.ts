import { type OperationId, operations } from './gen/operations.gen.js';
import { withoutUndefined } from './member-paths.js';
import { readTimestamps, writeTimestamps } from './timestamps.js';
import type { Input } from './types.js';

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
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function splitInput<Op extends OperationId>(operation: Op, input: Input<Op>): WireInput {
  const { members, timestamps } = operations[operation];
  const wire = writeTimestamps(timestamps, 'input', withoutUndefined(input));
  const entries = Object.entries(wire ?? {});
  const places = new Set([...members.path, ...members.query]);
  const body = entries.filter(([name]) => !places.has(name));
  return {
    path: Object.fromEntries(
      entries
        .filter(([name]) => members.path.includes(name))
        .map(([name, value]) => [name, String(value)]),
    ),
    query: Object.fromEntries(entries.filter(([name]) => members.query.includes(name))),
    body: members.body.length > 0 ? Object.fromEntries(body) : undefined,
  };
}

/**
 * Joins what travelled in the path, the query and the body into a flat input with `Date`s. The
 * parts must hold to the contract; nothing is checked here but the timestamps.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function joinInput<Op extends OperationId>(
  operation: Op,
  parts: { readonly path?: unknown; readonly query?: unknown; readonly body?: unknown },
): Input<Op> {
  const { timestamps } = operations[operation];
  const wire = { ...toMembers(parts.body), ...toMembers(parts.query), ...toMembers(parts.path) };
  return readTimestamps(timestamps, 'input', withoutUndefined(wire)) as Input<Op>;
}

function toMembers(part: unknown): object {
  return typeof part === 'object' && part !== null ? part : {};
}
