import { randomUUID } from 'node:crypto';

/**
 * A new id of 32 hexadecimal digits. The time comes first, so that an index of ids grows at its end:
 * random ones dirty a page each.
 */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return time + randomUUID().replaceAll('-', '').slice(time.length);
}
