import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';

/**
 * The name of an exception. The header goes before the body, where a service may have a `Code` of its
 * own; the name may have its namespace before it (`com.amazonaws.service#`) and an address behind it.
 *
 * @throws {TypeError} The answer names none.
 */
export function toExceptionName(
  headers: HeaderList,
  content: Readonly<Record<string, unknown>>,
): string {
  const named = readHeader(headers, 'x-amzn-errortype') ?? content['__type'] ?? content['code'];
  const name = typeof named === 'string' ? /^(?:[^#:,]*#)?([^#:,]+)/.exec(named)?.[1] : undefined;
  if (name === undefined) throw new TypeError('The answer names no exception.');
  return name;
}

/** The members of an exception, its name not among them. */
export function toExceptionMembers(
  content: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { __type, message, ...members } = content;
  // Exceptions that AWS's services have in common write their message in lower case.
  return message === undefined ? members : { Message: message, ...members };
}
