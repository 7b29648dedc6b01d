import type { NumberTemplate } from './number-template.js';

/** Numbers that may be leased, in a fixed order, found by index without walking up to it. */
export interface CandidateRange {
  /** Indexes run from 0 to count - 1; an index from count on means that the range is used up. */
  readonly count: number;
  /** The indexes below it are of ranges set aside for fiction. */
  readonly fictionCount: number;
  /**
   * The number at an index, in E.164: valid, of the range's country, the same at every call, and
   * at no other index. Undefined for an index to skip (or outside of the range).
   */
  candidateAt(index: number): string | undefined;
}

/** Where the numbers of a range come from: the sets for fiction are drawn before the ordinary. */
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
