import type { OperationFacts, TimestampForm } from './facts.js';
import { mapAtPaths } from './member-paths.js';

/**
 * A `Date` as the wire carries it: epoch seconds with up to three decimals, or ISO 8601 in UTC.
 * Anything but a `Date` is left for the receiver to judge.
 *
 * @throws {RangeError} The date is not a valid one.
 */
export function toWireTimestamp(form: TimestampForm, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) throw new RangeError('A timestamp is not a valid date.');
  return form === 'epoch-seconds' ? value.getTime() / 1000 : value.toISOString();
}

/**
 * A timestamp of the wire as a `Date`, to the millisecond.
 *
 * @throws {TypeError} The value is not a timestamp of this form.
 */
export function fromWireTimestamp(form: TimestampForm, value: unknown): Date {
  const isOfForm = typeof value === (form === 'epoch-seconds' ? 'number' : 'string');
  const date = new Date(
    typeof value === 'number' ? Math.round(value * 1000) : isOfForm ? String(value) : Number.NaN,
  );
  if (!isOfForm || Number.isNaN(date.getTime())) {
    // The value is not quoted: what stands in a timestamp's place may be anything.
    throw new TypeError(`A value is not a timestamp in the form ${form}.`);
  }
  return date;
}

/** A copy of an operation's input or output with its timestamps as the wire carries them. */
export function writeTimestamps(
  timestamps: OperationFacts['timestamps'],
  side: 'input' | 'output',
  value: unknown,
): unknown {
  return mapTimestamps(timestamps, side, value, toWireTimestamp);
}

/** A copy of an operation's input or output with the timestamps of the wire as `Date`s. */
export function readTimestamps(
  timestamps: OperationFacts['timestamps'],
  side: 'input' | 'output',
  value: unknown,
): unknown {
  return mapTimestamps(timestamps, side, value, fromWireTimestamp);
}

function mapTimestamps(
  timestamps: OperationFacts['timestamps'],
  side: 'input' | 'output',
  value: unknown,
  map: (form: TimestampForm, member: unknown) => unknown,
): unknown {
  const { form } = timestamps;
  return form === undefined
    ? value
    : mapAtPaths(value, timestamps[side], (member) => map(form, member));
}
