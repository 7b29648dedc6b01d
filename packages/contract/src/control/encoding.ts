import type { DeepReadonly } from '../deep-readonly.js';
import { fromWireTimestamp, toWireTimestamp } from '../encoding.js';
import { mapAtPath, withoutUndefined } from '../member-paths.js';
import type { ControlTimestamp } from './facts.js';
import {
  type ControlOperationId,
  type ControlOperationTypes,
  controlOperations,
} from './gen/operations.gen.js';

/**
 * The input that callers of an operation give: path, query and body members in one object, timestamps as `Date`. Lists
 * in it may be readonly.
 */
export type ControlInput<Op extends ControlOperationId> = DeepReadonly<
  ControlOperationTypes[Op]['input']
>;

/** The input that an operation's handler receives, and may change. */
export type ControlHandlerInput<Op extends ControlOperationId> = ControlOperationTypes[Op]['input'];

/** The body of an operation's success, timestamps as `Date`. */
export type ControlOutput<Op extends ControlOperationId> = ControlOperationTypes[Op]['output'];

/** A control operation's input as the wire carries it: by place, timestamps encoded. */
export interface ControlWireInput {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  /** Undefined for an operation without a body. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Splits a flat input into the members of path, query and body. Members that the contract does not know go
 * into the body if the operation has one, else into the query: the receiver judges them.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function splitControlInput<Op extends ControlOperationId>(
  operation: Op,
  input: ControlInput<Op>,
): ControlWireInput {
  const { members, timestamps } = controlOperations[operation];
  const wire = writeTimestamps(timestamps.input, withoutUndefined(input));
  const entries = Object.entries(wire ?? {});
  const inPath = entries.filter(([name]) => members.path.includes(name));
  const rest = entries.filter(([name]) => !members.path.includes(name));
  const takesBody = members.body.length > 0;
  return {
    path: Object.fromEntries(inPath.map(([name, value]) => [name, String(value)])),
    query: Object.fromEntries(rest.filter(([name]) => !takesBody || members.query.includes(name))),
    body: takesBody
      ? Object.fromEntries(rest.filter(([name]) => !members.query.includes(name)))
      : undefined,
  };
}

/**
 * Decodes the members of a request into a flat input with `Date`s. They must hold to the contract: only the
 * timestamps are checked.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function fromWireControlInput<Op extends ControlOperationId>(
  operation: Op,
  members: unknown,
): ControlHandlerInput<Op> {
  const { input } = controlOperations[operation].timestamps;
  return readTimestamps(input, members) as ControlHandlerInput<Op>;
}

/**
 * Encodes a control operation's output as JSON. Members that are undefined are left out.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function toWireControlOutput<Op extends ControlOperationId>(
  operation: Op,
  output: ControlOutput<Op>,
): unknown {
  return writeTimestamps(controlOperations[operation].timestamps.output, withoutUndefined(output));
}

/**
 * Decodes a control operation's output from the JSON of a success. The JSON must hold to the contract: only
 * the timestamps are checked.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function fromWireControlOutput<Op extends ControlOperationId>(
  operation: Op,
  json: unknown,
): ControlOutput<Op> {
  return readTimestamps(controlOperations[operation].timestamps.output, json) as ControlOutput<Op>;
}

function writeTimestamps(timestamps: readonly ControlTimestamp[], value: unknown): unknown {
  return timestamps.reduce<unknown>(
    (whole, { path, form }) => mapAtPath(whole, path, (one) => toWireTimestamp(form, one)),
    value,
  );
}

function readTimestamps(timestamps: readonly ControlTimestamp[], value: unknown): unknown {
  return timestamps.reduce<unknown>(
    (whole, { path, form }) => mapAtPath(whole, path, (one) => fromWireTimestamp(form, one)),
    value,
  );
}
