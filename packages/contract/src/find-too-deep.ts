const codes = { quote: 0x22, backslash: 0x5c, list: 0x5b, object: 0x7b } as const;

/** Levels of nesting that a body may have: far more than any contract has. */
export const maxDepth: number = 1000;

/**
 * The offset of the bracket that nests JSON deeper than {@link maxDepth}; undefined where none does.
 * A parser takes fifty times as long for a million brackets as for as much text.
 */
export function findTooDeep(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === codes.quote) isString = !isString;
    else if (isString) at += code === codes.backslash ? 1 : 0;
    else if (code === codes.list || code === codes.object) depth += 1;
    // Each bracket that closes comes two after the one that opens.
    else if (code === codes.list + 2 || code === codes.object + 2) depth -= 1;
    if (depth > maxDepth) return at;
  }
  return undefined;
}
