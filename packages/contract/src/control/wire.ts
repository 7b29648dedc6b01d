import { mapAtPath, withoutUndefined } from '../member-paths.js';
import { fromWireTimestamp, toWireTimestamp } from '../timestamps.js';
import type { ControlTimestamp } from './facts.js';
import { type ControlOperationId, controlOperations } from './gen/operations.gen.js';
import type { ControlHandlerInput, ControlInput, ControlOutput } from './types.js';

/** A control operation's input as it travels: by place, moments written. */
export interface ControlWireInput {
  readonly path: Record<string, string>;
  readonly query: Record<string, unknown>;
  /** Undefined where the operation takes no body. */
  readonly body: Record<string, unknown> | undefined;
}

/**
 * Splits a flat input into what travels in the path, the query and the body. Members that the
 * contract does not know go into the body where there is one, else into the query: the receiver
 * judges them.
 *
 * @throws {RangeError} A moment is not a valid date.
 */
export function splitControlInput<Op extends ControlOperationId>(
  operation: Op,
  input: ControlInput<Op>,
): ControlWireInput {
  const { members, timestamps } = controlOperations[operation];
  const wire = writeMoments(timestamps.input, withoutUndefined(input));
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
 * The members of a request as a flat input with `Date`s. They must hold to the contract; nothing is
 * checked here but the moments.
 *
 * @throws {TypeError} A moment is not one.
 */
export function fromWireControlInput<Op extends ControlOperationId>(
  operation: Op,
  members: unknown,
): ControlHandlerInput<Op> {
  const { input } = controlOperations[operation].timestamps;
  return readMoments(input, members) as ControlHandlerInput<Op>;
}

/**
 * A control operation's output as JSON: moments written, members that are undefined left out.
 *
 * @throws {RangeError} A moment is not a valid date.
 */
export function toWireControlOutput<Op extends ControlOperationId>(
  operation: Op,
  output: ControlOutput<Op>,
): unknown {
  return writeMoments(controlOperations[operation].timestamps.output, withoutUndefined(output));
}

/**
 * A control operation's output from the JSON of a success, with `Date`s. The JSON is taken to hold
 * to the contract; nothing is checked here but the moments.
 *
 * @throws {TypeError} A moment is not one.
 */
export function fromWireControlOutput<Op extends ControlOperationId>(
  operation: Op,
  json: unknown,
): ControlOutput<Op> {
  return readMoments(controlOperations[operation].timestamps.output, json) as ControlOutput<Op>;
}

function writeMoments(moments: readonly ControlTimestamp[], value: unknown): unknown {
  return moments.reduce<unknown>(
    (whole, { path, form }) => mapAtPath(whole, path, (one) => toWireTimestamp(form, one)),
    value,
  );
}

function readMoments(moments: readonly ControlTimestamp[], value: unknown): unknown {
  return moments.reduce<unknown>(
    (whole, { path, form }) => mapAtPath(whole, path, (one) => fromWireTimestamp(form, one)),
    value,
  );
}
