/** A string, a number or a literal. Written so that each character can match in one way only. */
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[\t\n\r ]*/y;

/** The token that may stand next. `first` is a member or item that may be absent. */
type Expected = 'value' | 'name' | 'first' | 'colon' | 'next';

/**
 * The place where text stops being JSON: the offset of the first token that cannot stand there. Engines' own
 * messages quote the text, which may be sensitive, and do not always name the place.
 */
export function findJsonError(text: string): number {
  const open = new OpenBrackets(text.length);
  let expected: Expected = 'value';
  let at = endOf(space, text, 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isName: boolean = open.isObject && (expected === 'first' || expected === 'name');
    if ((expected === 'first' || expected === 'next') && open.isClosedBy(code)) {
      open.close();
      expected = 'next';
      at += 1;
    } else if (expected === 'colon' || expected === 'next') {
      if (code !== (expected === 'colon' ? codes.colon : codes.comma) || open.isEmpty) return at;
      expected = expected === 'next' && open.isObject ? 'name' : 'value';
      at += 1;
    } else if (!isName && (code === codes.object || code === codes.list)) {
      open.open(code);
      expected = 'first';
      at += 1;
    } else {
      const end = endOf(scalar, text, at);
      if (end === at || (isName && code !== codes.quote)) return at;
      expected = isName ? 'colon' : 'next';
      at = end;
    }
    if (text.charCodeAt(at) <= codes.blank) at = endOf(space, text, at);
  }
  return at;
}

const codes = {
  blank: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  list: 0x5b,
  object: 0x7b,
} as const;

/** The brackets that are open. A body may be a million of them, so each is a byte. */
class OpenBrackets {
  readonly #codes: Uint8Array;
  #depth = 0;

  constructor(max: number) {
    this.#codes = new Uint8Array(max);
  }

  get isEmpty(): boolean {
    return this.#depth === 0;
  }

  get isObject(): boolean {
    return this.#depth > 0 && this.#codes[this.#depth - 1] === codes.object;
  }

  open(code: number): void {
    this.#codes[this.#depth] = code;
    this.#depth += 1;
  }

  /** The code of a closing bracket is that of its opening one plus 2. */
  isClosedBy(code: number): boolean {
    return this.#depth > 0 && this.#codes[this.#depth - 1] === code - 2;
  }

  close(): void {
    this.#depth -= 1;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
