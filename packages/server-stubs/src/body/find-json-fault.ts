/** A string, a number or a literal. Written so that each character can match in one way only. */
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[\t\n\r ]*/y;
const closers: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** What may stand next. `first` is a member or item that may be absent. */
type Expected = 'value' | 'name' | 'first' | 'colon' | 'next';

/**
 * Where text stops being JSON: the offset of the first token that cannot stand there. Engines' own
 * messages quote the text, which may be sensitive, and do not always say where.
 */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = endOf(space, text, 0);
  while (at < text.length) {
    const character = text.charAt(at);
    const isName: boolean = open.at(-1) === '{' && (expected === 'first' || expected === 'name');
    const end = endOf(scalar, text, at);
    if ((expected === 'first' || expected === 'next') && closes(open, character)) {
      open.pop();
      expected = 'next';
      at += 1;
    } else if (expected === 'colon' || expected === 'next') {
      if (character !== (expected === 'colon' ? ':' : ',') || open.length === 0) return at;
      expected = expected === 'next' && open.at(-1) === '{' ? 'name' : 'value';
      at += 1;
    } else if (isName ? character === '"' && end > at : end > at) {
      expected = isName ? 'colon' : 'next';
      at = end;
    } else if (!isName && character in closers) {
      open.push(character);
      expected = 'first';
      at += 1;
    } else {
      return at;
    }
    at = endOf(space, text, at);
  }
  return at;
}

function closes(open: readonly string[], character: string): boolean {
  const last = open.at(-1);
  return last !== undefined && closers[last] === character;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
