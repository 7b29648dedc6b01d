/** A set of characters, as ranges of code points that include both ends. */
export type CharacterClass = readonly (readonly [first: number, last: number])[];

const digits: CharacterClass = [[0x30, 0x39]];

/** The printable ASCII characters that `.` matches; it does not match the end of a line. */
export const wildcard: CharacterClass = [[0x20, 0x7e]];

/** The class of an escape; undefined for escapes that no contract has needed yet. */
export function parseEscape(escaped: string): CharacterClass | undefined {
  const character = escaped.slice(1);
  if (character === 'd') return digits;
  if (character === 'S') return [[0x21, 0x7e]];
  if (/[A-Za-z0-9]/.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  return [[code, code]];
}

/** The class between brackets; undefined for a negated class. */
export function parseClass(text: string): CharacterClass | undefined {
  if (text.startsWith('^')) return undefined;
  const ranges: (readonly [number, number])[] = [];
  for (const [, first = '', last] of text.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gu)) {
    const parsed = first.startsWith('\\') ? parseEscape(first) : undefined;
    if (parsed && last === undefined) ranges.push(...parsed);
    else ranges.push([codeOf(first), codeOf(last ?? first)]);
  }
  return ranges;
}

function codeOf(character: string): number {
  return character.replace(/^\\/, '').codePointAt(0) ?? 0;
}

/** A plain character of a class: a letter or digit if it has one. */
export function plainOf(characters: CharacterClass): string {
  const plain = ['a', 'A', '2', '0'].map(codeOf).find((code) => includes(characters, code));
  return String.fromCodePoint(plain ?? characters[0]?.[0] ?? 0);
}

/** The first and the last character of each range of a class. */
export function edgesOf(characters: CharacterClass): readonly string[] {
  return [...new Set(characters.flat())].map((code) => String.fromCodePoint(code));
}

/** The characters next to each range of a class that are in no other range. */
export function neighboursOf(characters: CharacterClass): readonly string[] {
  // A class of all printable characters excludes line ends.
  if (characters === wildcard) return ['\n'];
  const codes = characters.flatMap(([first, last]) => [first - 1, last + 1]);
  return [...new Set(codes)]
    .filter((code) => code >= 0x20 && !includes(characters, code))
    .map((code) => String.fromCodePoint(code));
}

function includes(characters: CharacterClass, code: number): boolean {
  return characters.some(([first, last]) => code >= first && code <= last);
}
