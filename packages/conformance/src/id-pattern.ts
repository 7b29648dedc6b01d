/**
 * Whether an id is named: by itself, by what stands before one of its slashes, or by a pattern in
 * which `*` stands for any characters, slashes included. An id may hold brackets: they are no pattern.
 */
export function toMatcherOfIds(name: string): (id: string) => boolean {
  if (!name.includes('*')) return (id) => id === name || id.startsWith(`${name}/`);
  const [first = '', ...rest] = name.split('*');
  const last = rest.pop() ?? '';
  return (id) => {
    if (!id.startsWith(first) || !id.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = id.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at + last.length <= id.length;
  };
}
