import { readTimestamps, writeTimestamps } from './encoding.js';
import type { EventFacts } from './facts.js';
import { withoutUndefined } from './member-paths.js';

/**
 * Encodes the data of an event as JSON.
 *
 * @throws {RangeError} A timestamp is not a valid date.
 */
export function toWireEvent({ timestamps }: EventFacts, data: unknown): unknown {
  return writeTimestamps(timestamps, withoutUndefined(data));
}

/**
 * Decodes the data of an event, which must hold to the contract: only the timestamps are checked.
 *
 * @throws {TypeError} A timestamp is not one.
 */
export function fromWireEvent({ timestamps }: EventFacts, json: unknown): unknown {
  return readTimestamps(timestamps, json);
}
