import { findTooDeep, maxDepth } from '@numberkit/contract';
import { isRecord } from '../json.js';
import { UnreadableBody } from './unreadable-body.js';

/**
 * Reads a body as a JSON object. A body without a byte counts as `{}`; `null` does not.
 *
 * @throws {UnreadableBody} It is not UTF-8, not JSON, not an object or nested too deep.
 */
export function readJsonObject(body: Uint8Array): Record<string, unknown> {
  if (body.length === 0) return {};
  const value = parse(body);
  if (!isRecord(value)) throw new UnreadableBody('The body is not a JSON object.');
  return value;
}

function parse(body: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (findTooDeep(text) === undefined) return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableBody('The body is not JSON in UTF-8.', { cause });
  }
  throw new UnreadableBody(`The body is nested more than ${maxDepth} levels deep.`);
}
