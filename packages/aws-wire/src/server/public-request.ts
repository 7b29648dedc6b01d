import type { HttpRequest } from '../exchange.js';
import { toPercentEncoded } from '../percent-encoding.js';
import { toOriginForm } from '../signature/origin-form.js';

/**
 * The forms in which a request may have been signed for a public URL, before a reverse proxy took the
 * URL's path off it and wrote its own host into it. Proxies also decode paths and encode them again in
 * their way (nginx makes `+` of `%2B`): the second form has the path as AWS's clients encode it.
 */
export function toPublicRequests(request: HttpRequest, publicUrl: URL): readonly HttpRequest[] {
  const prefix = publicUrl.pathname.replace(/\/$/, '');
  const headers = request.headers.map(([name, value]): readonly [string, string] =>
    name.toLowerCase() === 'host' ? [name, publicUrl.host] : [name, value],
  );
  const target = toOriginForm(request.target);
  const [path = ''] = target.split('?', 1);
  const query = target.slice(path.length);
  const encoded = path.split('/').map(toClientEncoding).join('/');
  return [...new Set([path, encoded])].map((each) => ({
    ...request,
    headers,
    target: `${prefix}${each}${query}`,
  }));
}

function toClientEncoding(segment: string): string {
  try {
    return toPercentEncoded(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}
