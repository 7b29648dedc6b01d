/**
 * A route with its members filled in. Each value is encoded whole, so that it stays one segment:
 * a slash becomes `%2F`, a plus `%2B`.
 */
export function toPath(route: string, members: Readonly<Record<string, string>>): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(members[name] ?? ''));
}
