/** The value of a parameter whose percent-encoding is broken, or is not of UTF-8. */
export const malformed: unique symbol = Symbol('malformed');

/**
 * Reads the query of a request's target, in the form of HTML: a plus is a space, and a repeated parameter is a list.
 * Express would read it as the application's setting `query parser` says, drop parameters beyond a thousand, and let
 * broken encodings pass as other text.
 */
export function readQuery(target: string): Record<string, unknown> {
  const start = target.indexOf('?');
  const query: Record<string, unknown> = Object.create(null);
  if (start === -1) return query;
  for (const pair of target.slice(start + 1).split('&')) {
    if (pair === '') continue;
    const [name = '', ...rest] = pair.split('=');
    const key = decode(name) ?? name;
    const value = decode(rest.join('=')) ?? malformed;
    const known = query[key];
    if (Array.isArray(known)) known.push(value);
    else query[key] = known === undefined ? value : [known, value];
  }
  return query;
}

function decode(text: string): string | undefined {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return undefined;
  }
}
