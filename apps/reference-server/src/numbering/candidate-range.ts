/** Numbers that may be leased, in a fixed order; each is computed from its index. */
export interface CandidateRange {
  /** Indexes run from 0 to count - 1; at index count the range is used up. */
  readonly count: number;
  /** The indexes below this are of numbers set aside for fiction. */
  readonly fictionCount: number;
  /**
   * The number at an index, in E.164: valid, of the range's country, the same at every call, and
   * at no other index. Undefined for an index to skip (or outside of the range).
   */
  candidateAt(index: number): string | undefined;
}

/** The sets of numbers of a range: those for fiction are drawn before the ordinary ones. */
export interface CandidateSource {
  readonly fiction: readonly NumberTemplate[];
  readonly ordinary: readonly NumberTemplate[];
  readonly isValid: (e164: string) => boolean;
}

export function createCandidateRange(source: CandidateSource): CandidateRange {
  const templates = [...source.fiction, ...source.ordinary];
  const candidateAt = (index: number): string | undefined => {
    let offset = index;
    for (const [rank, template] of templates.entries()) {
      if (offset < 0) return undefined;
      if (offset < template.count) {
        const number = template.numberAt(offset);
        const drawnBefore = templates.some((other, k) => k < rank && other.has(number));
        return !drawnBefore && source.isValid(number) ? number : undefined;
      }
      offset -= template.count;
    }
    return undefined;
  };
  return { count: countOf(templates), fictionCount: countOf(source.fiction), candidateAt };
}

function countOf(templates: readonly NumberTemplate[]): number {
  return templates.reduce((count, template) => count + template.count, 0);
}

/** All ten digits, for a place where any is allowed. */
export const anyDigit = '0123456789';

/**
 * A set of numbers: every prefix followed by one of the digits allowed at each place. Membership follows from its
 * parts, so that no cost grows with its size.
 */
export interface NumberTemplate {
  /** How E.164 numbers of the set begin, '+' included. */
  readonly prefixes: readonly string[];
  /** The digits allowed at each place after the prefix, in the order they are drawn. */
  readonly digits: readonly string[];
  /** How many numbers the set holds. */
  readonly count: number;
  /** The number at an index from 0 to count - 1; the prefix changes fastest, then the last digit. */
  numberAt(index: number): string;
  has(e164: string): boolean;
}

export function createTemplate(
  prefixes: readonly string[],
  digits: readonly string[] = [],
): NumberTemplate {
  const knownPrefixes = new Set(prefixes);
  return {
    prefixes,
    digits,
    count: digits.reduce((count, allowed) => count * allowed.length, prefixes.length),
    numberAt(index) {
      let rest = Math.floor(index / prefixes.length);
      let tail = '';
      for (const allowed of digits.toReversed()) {
        tail = allowed.charAt(rest % allowed.length) + tail;
        rest = Math.floor(rest / allowed.length);
      }
      return `${prefixes[index % prefixes.length]}${tail}`;
    },
    has(e164) {
      const tailAt = e164.length - digits.length;
      return (
        knownPrefixes.has(e164.slice(0, tailAt)) &&
        digits.every((allowed, place) => allowed.includes(e164.charAt(tailAt + place)))
      );
    },
  };
}

/** This many places where any digit is allowed. */
export function toAnyDigits(length: number): readonly string[] {
  return Array.from({ length }, () => anyDigit);
}
