import type { HeaderList } from '../exchange.js';
import { readHeaderValues } from '../headers.js';
import { toCanonicalPath } from './canonical-path.js';
import { toCanonicalQuery } from './canonical-query.js';
import { toOriginForm } from './origin-form.js';

/**
 * The text that a signature is made over: the request in the one form that signer and verifier both
 * arrive at.
 *
 * @param request The request; its target as sent, headers at least those that are signed.
 * @param signedHeaders The names of the signed headers, lower case and sorted.
 * @param payloadHash The SHA-256 of the body, in hex.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function toCanonicalRequest(
  request: { readonly method: string; readonly target: string; readonly headers: HeaderList },
  signedHeaders: readonly string[],
  payloadHash: string,
): string {
  const target = toOriginForm(request.target);
  const [path = ''] = target.split('?', 1);
  return [
    request.method.toUpperCase(),
    toCanonicalPath(path),
    toCanonicalQuery(target.slice(path.length + 1)),
    ...signedHeaders.map((name) => `${name}:${toCanonicalValue(request.headers, name)}`),
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

function toCanonicalValue(headers: HeaderList, name: string): string {
  return readHeaderValues(headers, name)
    .map((value) => value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''))
    .join(',');
}
