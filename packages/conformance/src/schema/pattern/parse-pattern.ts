import { type CharacterClass, parseClass, parseEscape, wildcard } from './character-class.js';

/** A number of successive characters of a class. */
export interface Atom {
  readonly characters: CharacterClass;
  readonly min: number;
  /** Infinite if the pattern has no maximum. */
  readonly max: number;
}

/** One way to match a pattern from its beginning to its end. */
export type Alternative = readonly Atom[];

/**
 * The alternatives of a pattern, each of which matches from beginning to end. The parser reads anchored
 * alternatives of characters and classes with quantifiers, without groups; undefined for any other pattern.
 */
export function parsePattern(pattern: string): readonly Alternative[] | undefined {
  const alternatives = splitAlternatives(pattern).map(parseAlternative);
  return alternatives.every((each) => each !== undefined) ? alternatives : undefined;
}

const token = /\[(?:\\.|[^\]\\])*\]|\\.|[^\\]/uy;
const quantifier = /[?*+]|\{(\d+)(,?)(\d*)\}/y;

function splitAlternatives(pattern: string): readonly string[] {
  // A bar in a class is a character.
  return pattern.match(/(?:\[(?:\\.|[^\]\\])*\]|\\.|[^|])+/gu) ?? [''];
}

function parseAlternative(text: string): Alternative | undefined {
  if (!text.startsWith('^') || !text.endsWith('$') || /[()]/.test(text.replaceAll(/\\./g, ''))) {
    return undefined;
  }
  const inner = text.slice(1, -1);
  const atoms: Atom[] = [];
  let at = 0;
  while (at < inner.length) {
    token.lastIndex = at;
    const part = token.exec(inner)?.[0];
    const characters = part && toClass(part);
    if (!part || !characters) return undefined;
    quantifier.lastIndex = at + part.length;
    const count = quantifier.exec(inner);
    atoms.push({ characters, ...toCount(count) });
    at += part.length + (count?.[0].length ?? 0);
  }
  return atoms;
}

function toClass(part: string): CharacterClass | undefined {
  if (part === '.') return wildcard;
  if (part.startsWith('[')) return parseClass(part.slice(1, -1));
  if (part.startsWith('\\')) return parseEscape(part);
  return [[part.codePointAt(0) ?? 0, part.codePointAt(0) ?? 0]];
}

function toCount(match: RegExpExecArray | null): { readonly min: number; readonly max: number } {
  if (!match) return { min: 1, max: 1 };
  const [whole, lower, comma, upper] = match;
  if (whole === '?') return { min: 0, max: 1 };
  if (whole === '*') return { min: 0, max: Number.POSITIVE_INFINITY };
  if (whole === '+') return { min: 1, max: Number.POSITIVE_INFINITY };
  const min = Number(lower);
  if (!comma) return { min, max: min };
  return { min, max: upper ? Number(upper) : Number.POSITIVE_INFINITY };
}
