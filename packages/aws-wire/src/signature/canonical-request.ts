import { type HeaderList, readHeaderValues } from '../http.js';

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

/**
 * The path as a signature sees it: empty and dot segments resolved, and what is sent, which is
 * encoded already, encoded once more. Every service but S3 signs paths so.
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
 * The query as a signature sees it: names and values encoded one way only, sorted by name and then
 * by value. A `+` stands for itself, not for a space.
 *
 * @param query The query as sent, without its `?`.
 */
function toCanonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return [toOneEncoding(name), toOneEncoding(pair.slice(name.length + 1))] as const;
    })
    .sort(([aName, aValue], [bName, bValue]) => compare(aName, bName) || compare(aValue, bValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function toOneEncoding(text: string): string {
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
 * A request target as servers are usually sent it. Clients send proxies the whole URL, and some proxies
 * pass it on so; what is signed is its path and query alone.
 *
 * @param target As sent: `/path?query` or `http://host/path?query`.
 */
export function toOriginForm(target: string): string {
  const [origin] = /^https?:\/\/[^/?#]*/i.exec(target) ?? [];
  if (origin === undefined) return target;
  const rest = target.slice(origin.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Percent-encodes all but RFC 3986's unreserved characters, as AWS's clients and signatures do. */
export function toPercentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
