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
