import type { ClientOperationFacts } from './client-facts.js';
import type { OperationFacts, TimestampForm, TimestampPaths } from './facts.js';
import { isRecord } from './json.js';
import { mapAtPaths, withoutUndefined } from './member-paths.js';

/** An operation's input as the wire carries it: by place, under the names of the wire, timestamps encoded. */
export interface WireInput {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  /** Undefined for an operation without a body. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Splits a flat input into the members of path, query, header and body. Members that are undefined are left
 * out; members that the contract does not know go where the receiver judges them: into the body, or into the
 * query of an operation without a body.
 *
 * @throws {RangeError} A timestamp is not a valid date, or the input holds itself.
 * @throws {TypeError} The input holds a BigInt.
 */
export function splitInput(
  operation: Pick<ClientOperationFacts, 'members' | 'wireNames' | 'timestamps'>,
  input: object,
): WireInput {
  const { members, timestamps } = operation;
  // A copy, so that the members of the other places can be taken from it: the rest is the body.
  const rest = toMembers(writeTimestamps(timestamps.input, withoutUndefined(input)));
  const takeNamed = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      take(rest, names).map(([name, value]) => [toWireName(operation, name), value]),
    );
  const path = take(rest, members.path).map(([name, value]) => [name, String(value)]);
  const query = takeNamed(members.query);
  const header = takeNamed(members.header);
  const hasBody = members.body?.length !== 0;
  return {
    path: Object.fromEntries(path),
    query: hasBody ? query : { ...query, ...rest },
    header,
    body: hasBody ? rest : undefined,
  };
}

/** The name of a member in the query or the headers of a request. */
export function toWireName(
  { wireNames = {} }: Pick<ClientOperationFacts, 'wireNames'>,
  member: string,
): string {
  // A member may have the name of one that every object inherits.
  return (Object.hasOwn(wireNames, member) && wireNames[member]) || member;
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

/** The members of a request by place, under the names of the contract or of the wire. */
interface Places {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly header?: unknown;
  readonly body?: unknown;
}

/**
 * Joins the members of path, query, header and body into a flat input with `Date`s. They must hold to the
 * contract: only the timestamps are checked. An input for a handler must have the contract's defaults too.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function joinInput(
  operation: OperationFacts,
  { path, query, header, body }: Places,
): Record<string, unknown> {
  const { members, timestamps } = operation;
  const joined = {
    ...toMembers(body),
    ...toInputNames(operation, members.header, header),
    ...toInputNames(operation, members.query, query),
    ...toMembers(path),
  };
  return toMembers(readTimestamps(timestamps.input, withoutUndefined(joined)));
}

/**
 * The members of query or header under the names of the input. One place at a time: a name of the wire here may be
 * that of another member in another place.
 */
function toInputNames(
  operation: OperationFacts,
  names: readonly string[],
  place: unknown,
): Record<string, unknown> {
  const renamed = names.filter((name) => toWireName(operation, name) !== name);
  if (renamed.length === 0) return toMembers(place);
  const members = { ...toMembers(place) };
  for (const name of renamed) {
    const wireName = toWireName(operation, name);
    if (!Object.hasOwn(members, wireName)) continue;
    members[name] = members[wireName];
    delete members[wireName];
  }
  return members;
}

/**
 * Encodes an operation's output as JSON. Members that are undefined are left out; without an output there is
 * nothing to send.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function toWireOutput(
  { timestamps }: Pick<OperationFacts, 'timestamps'>,
  output: unknown,
): unknown {
  return writeTimestamps(timestamps.output, withoutUndefined(output));
}

/**
 * Encodes an operation's output as the text of its JSON.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 * @throws {TypeError} The output holds a BigInt or itself.
 */
export function toOutputJson(
  { timestamps }: Pick<OperationFacts, 'timestamps'>,
  output: unknown,
): string {
  // This leaves out the members that are undefined by itself: a copy without them would cost as much again.
  return JSON.stringify(writeTimestamps(timestamps.output, output));
}

/**
 * Decodes an operation's output from the JSON of a success. The JSON must hold to the contract: only the
 * timestamps are checked.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function fromWireOutput(
  { timestamps }: Pick<OperationFacts, 'timestamps'>,
  json: unknown,
): unknown {
  return readTimestamps(timestamps.output, json);
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

/** Encodes the timestamps in a value. */
export function writeTimestamps(timestamps: TimestampPaths, value: unknown): unknown {
  return mapTimestamps(timestamps, value, toWireTimestamp);
}

/** Decodes the timestamps in a value; throws a TypeError if one is none. */
export function readTimestamps(timestamps: TimestampPaths, value: unknown): unknown {
  return mapTimestamps(timestamps, value, fromWireTimestamp);
}

function mapTimestamps(
  timestamps: TimestampPaths,
  value: unknown,
  map: (form: TimestampForm, member: unknown) => unknown,
): unknown {
  return forms.reduce<unknown>(
    (mapped, form) => mapAtPaths(mapped, timestamps[form] ?? [], (member) => map(form, member)),
    value,
  );
}

const forms: readonly TimestampForm[] = ['epoch-seconds', 'iso-8601'];
