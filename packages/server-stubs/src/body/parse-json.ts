import { isUtf8 } from 'node:buffer';
import { findTooDeep, maxDepth } from '@numberkit/contract';
import type { RequestError } from '../errors/request-error.js';
import { toUnparsable } from './body-errors.js';
import { findJsonError } from './find-json-error.js';

const utf8 = new TextDecoder();

/**
 * Parses the JSON of a body.
 *
 * @throws {RequestError} The bytes are not UTF-8, not JSON or nested too deep; the message names the place
 *   and quotes nothing.
 */
export function parseJson(bytes: Uint8Array): unknown {
  return parseJsonText(decode(bytes));
}

/** As `parseJson`, of a body that is text already. */
export function parseJsonText(text: string): unknown {
  const deep = findTooDeep(text);
  if (deep !== undefined) {
    throw toUnparsable(
      `The body is nested more than ${maxDepth} levels deep at ${placeOf(text, deep)}.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    throw toUnparsableJson(text);
  }
}

/** The error of a text that is no JSON, or of JSON that is no object. */
export function toUnparsableJson(text: string): RequestError {
  const offset = findJsonError(text);
  const isWhole = offset >= text.length && isJson(text);
  return toUnparsable(
    isWhole ? notAnObject : `The body is not valid JSON at ${placeOf(text, offset)}.`,
  );
}

/** The message for a body that is JSON and no object. */
export const notAnObject = 'The body must be a JSON object.';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw toUnparsable('The body is not valid UTF-8.');
  return utf8.decode(bytes);
}

function placeOf(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; line += 1) {
    start = next + 1;
    next = text.indexOf('\n', start);
  }
  const end = offset >= text.length ? ', where it ends' : '';
  return `line ${line}, column ${offset - start + 1}${end}`;
}
