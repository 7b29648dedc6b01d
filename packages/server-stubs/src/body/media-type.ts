import { MIMEType } from 'node:util';
import { RequestFault } from '../problems/request-fault.js';

/**
 * Refuses a body that is not of a type that the operation takes, or not in UTF-8. Parameters other
 * than `charset` mean nothing and are accepted.
 *
 * @param header The header `Content-Type`.
 * @param accepted Media types in lower case, without parameters.
 * @throws {RequestFault} The type or its character set is another.
 */
export function requireMediaType(header: string | undefined, accepted: readonly string[]): void {
  if (header !== undefined && accepted.includes(header)) return;
  const type = toMediaType(header);
  if (type === undefined || !accepted.includes(type.essence)) {
    throw toUnsupported(`The content type of the body must be ${accepted.join(' or ')}.`);
  }
  const charset = type.params.get('charset')?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') {
    throw toUnsupported('The character set of the body must be utf-8.');
  }
}

function toMediaType(header: string | undefined): MIMEType | undefined {
  try {
    return header === undefined ? undefined : new MIMEType(header);
  } catch {
    return undefined;
  }
}

function toUnsupported(message: string): RequestFault {
  return new RequestFault({ role: 'unsupportedMediaType', message });
}
