import type { OperationFacts, TimestampForm } from './facts.js';
import { type OperationId, operations } from './gen/operations.gen.js';
import { isRecord } from './json.js';
import { mapAtPaths, withoutUndefined } from './member-paths.js';
import type { HandlerInput, Input, Output } from './types.js';

/** An operation's input as the wire carries it: by place, timestamps encoded. */
export interface WireInput {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  /** Undefined for an operation without a body. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Splits a flat input into the members of path, query and body. Members that are undefined are left out;
 * members that the contract does not know go into the body, where the receiver judges them.
 *
 * @throws {RangeError} A timestamp is not a valid date, or the input holds itself.
 * @throws {TypeError} The input holds a BigInt.
 */
export function splitInput<Op extends OperationId>(operation: Op, input: Input<Op>): WireInput {
  const { members, timestamps } = operations[operation];
  // A copy, so the members of path and query can be taken from it: the rest is the body.
  const rest = toMembers(writeTimestamps(timestamps, 'input', withoutUndefined(input)));
  const path = take(rest, members.path).map(([name, value]) => [name, String(value)]);
  return {
    path: Object.fromEntries(path),
    query: Object.fromEntries(take(rest, members.query)),
    body: members.body.length > 0 ? rest : undefined,
  };
}

/**
 * A route with its path members filled in. Each value is encoded whole, so that it stays one segment: a
 * slash becomes `%2F`, a plus `%2B`.
 */
export function fillPath(
  route: string,
  members: Readonly<Record<string, string>>,
  encode: (text: string) => string = encodeURIComponent,
): string {
  // Most routes have no member, and this look costs a tenth of a replacement.
  if (!route.includes('{')) return route;
  return route.replace(/\{([^{}]+)\}/g, (_, name: string) => encode(members[name] ?? ''));
}

/**
 * A query with its `?`, a list as one parameter per item; empty without members. It does without
 * `URLSearchParams`, which React Native has in a form that takes no pairs.
 */
export function toQuery(
  members: Readonly<Record<string, unknown>>,
  encode: (text: string) => string = encodeURIComponent,
): string {
  const pairs = Object.entries(members).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (item) => `${encode(name)}=${encode(String(item))}`,
    ),
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The members of a request by place. */
interface Places {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/**
 * Joins the members of path, query and body into a flat input with `Date`s. They must hold to the
 * contract: only the timestamps are checked.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function joinInput<Op extends OperationId>(operation: Op, places: Places): Input<Op> {
  return join(operation, places) as Input<Op>;
}

/**
 * Like `joinInput`, for a handler: the members must have the contract's defaults too.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function toHandlerInput<Op extends OperationId>(
  operation: Op,
  places: Places,
): HandlerInput<Op> {
  return join(operation, places) as HandlerInput<Op>;
}

/**
 * Encodes an operation's output as JSON. Members that are undefined are left out.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function toWireOutput<Op extends OperationId>(operation: Op, output: Output<Op>): unknown {
  return writeTimestamps(operations[operation].timestamps, 'output', withoutUndefined(output));
}

/**
 * Decodes an operation's output from the JSON of a success. The JSON must hold to the contract: only the
 * timestamps are checked.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function fromWireOutput<Op extends OperationId>(operation: Op, json: unknown): Output<Op> {
  return readTimestamps(operations[operation].timestamps, 'output', json) as Output<Op>;
}

/**
 * Encodes a `Date`: epoch seconds with up to three decimals, or ISO 8601 in UTC. Any other value is
 * returned for the receiver to judge.
 *
 * @throws {RangeError} The date is not a valid one.
 */
export function toWireTimestamp(form: TimestampForm, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) throw new RangeError('A timestamp is not a valid date.');
  return form === 'epoch-seconds' ? value.getTime() / 1000 : value.toISOString();
}

/**
 * Decodes a timestamp of the wire, to the millisecond.
 *
 * @throws {TypeError} The value is not a timestamp of this form.
 */
export function fromWireTimestamp(form: TimestampForm, value: unknown): Date {
  const isOfForm = typeof value === (form === 'epoch-seconds' ? 'number' : 'string');
  const date = new Date(
    typeof value === 'number' ? Math.round(value * 1000) : isOfForm ? String(value) : Number.NaN,
  );
  if (!isOfForm || Number.isNaN(date.getTime())) {
    // The value is not quoted: it may be sensitive.
    throw new TypeError(`A value is not a timestamp in the form ${form}.`);
  }
  return date;
}

function join(operation: OperationId, { path, query, body }: Places): unknown {
  const { timestamps } = operations[operation];
  const wire = { ...toMembers(body), ...toMembers(query), ...toMembers(path) };
  return readTimestamps(timestamps, 'input', withoutUndefined(wire));
}

function toMembers(place: unknown): Record<string, unknown> {
  return isRecord(place) ? place : {};
}

/** Takes members out of an object, and returns their names and values. */
function take(from: Record<string, unknown>, names: readonly string[]): [string, unknown][] {
  return names
    .filter((name) => Object.hasOwn(from, name))
    .map((name) => {
      const value = from[name];
      delete from[name];
      return [name, value];
    });
}

type Timestamps = OperationFacts['timestamps'];

function writeTimestamps(
  timestamps: Timestamps,
  side: 'input' | 'output',
  value: unknown,
): unknown {
  return mapTimestamps(timestamps, side, value, toWireTimestamp);
}

function readTimestamps(timestamps: Timestamps, side: 'input' | 'output', value: unknown): unknown {
  return mapTimestamps(timestamps, side, value, fromWireTimestamp);
}

function mapTimestamps(
  timestamps: Timestamps,
  side: 'input' | 'output',
  value: unknown,
  map: (form: TimestampForm, member: unknown) => unknown,
): unknown {
  const { form } = timestamps;
  return form === undefined
    ? value
    : mapAtPaths(value, timestamps[side], (member) => map(form, member));
}
