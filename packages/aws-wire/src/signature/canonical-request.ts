import { type HeaderList, readHeaderValues } from '../http.js';

/**
 * Writes the canonical form of a request, which is signed: signer and verifier arrive at the same text.
 *
 * @param request The request, with its target as sent and at least the signed headers.
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

/**
 * Writes a path in canonical form: empty and dot segments are resolved, and the encoded path is encoded once
 * more, as in the signatures of every service except S3.
 *
 * @param path The path as sent, without its query.
 */
function toCanonicalPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const tail = segments.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${segments.map((segment) => toPercentEncoded(segment.toWellFormed())).join('/')}${tail}`;
}

/**
 * Writes a query in canonical form: names and values in one encoding, sorted by name and then by value. A `+`
 * stands for itself, not for a space.
 *
 * @param query The query as sent, without its `?`.
 */
function toCanonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return [toCanonicalText(name), toCanonicalText(pair.slice(name.length + 1))] as const;
    })
    .sort(([aName, aValue], [bName, bValue]) => compare(aName, bName) || compare(aValue, bValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function toCanonicalText(text: string): string {
  return toPercentEncoded(toDecoded(text).toWellFormed());
}

function toDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The path and query of a request target, which are signed. Clients send the whole URL to proxies, and some
 * proxies pass it on.
 *
 * @param target As sent: `/path?query` or `http://host/path?query`.
 */
export function toOriginForm(target: string): string {
  const [origin] = /^https?:\/\/[^/?#]*/i.exec(target) ?? [];
  if (origin === undefined) return target;
  const rest = target.slice(origin.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Percent-encodes all characters except RFC 3986's unreserved ones, as AWS's clients and signatures do. */
export function toPercentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
