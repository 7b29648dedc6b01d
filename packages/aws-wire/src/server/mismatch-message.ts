import type { HttpRequest } from '../exchange.js';
import { readHeader } from '../headers.js';
import { toOriginForm } from '../signature/origin-form.js';

/** How much of a host or a path a message shows, in characters. */
const maxLength = 200;

/**
 * Says that a signature does not match, and over which method, host and path as they arrived: whoever
 * signed compares them with theirs. Neither the right signature nor the query is shown.
 */
export function toMismatchMessage({ method, target, headers }: HttpRequest): string {
  const [path = ''] = toOriginForm(target).split('?', 1);
  const host = readHeader(headers, 'host') ?? '';
  return `The signature is not the one of this request, which arrived as ${method} ${toShown(path)} with the host ${toShown(host)}.`;
}

function toShown(text: string): string {
  const printable = text.replace(/[^!-~]/g, '?');
  return printable.length > maxLength ? `${printable.slice(0, maxLength)}…` : printable;
}
