import { isUtf8 } from 'node:buffer';
import { RequestFault } from '../problems/request-fault.js';
import { findJsonFault } from './find-json-fault.js';

const utf8 = new TextDecoder();

/**
 * A body's JSON.
 *
 * @throws {RequestFault} The bytes are not UTF-8, or not JSON; the message says where they stop being
 *   it, and quotes nothing of them.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw toUnparsable(`The body is not valid JSON at ${placeOf(text, findJsonFault(text))}.`);
  }
}

function decode(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw toUnparsable('The body is not valid UTF-8.');
  return utf8.decode(bytes);
}

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const end = offset >= text.length ? ', where it ends' : '';
  return `line ${lines.length}, column ${column}${end}`;
}

/** The fault of a body that cannot be read as a request. */
export function toUnparsable(message: string): RequestFault {
  return new RequestFault({ role: 'invalidRequest', reason: 'unparsable', message });
}
