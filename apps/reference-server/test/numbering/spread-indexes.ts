import type { CandidateRange } from '../../src/numbering/candidate-range.js';

/** The first indexes of a range, its last, and some spread evenly between. */
export function toSpreadIndexes(range: CandidateRange, each: number): readonly number[] {
  const step = Math.max(1, Math.floor(range.count / each));
  const starts = Array.from({ length: each }, (_, k) => k);
  const spread = Array.from({ length: each }, (_, k) => k * step);
  const wanted = [...starts, range.fictionCount, ...spread, range.count - 1];
  return [...new Set(wanted)].filter((index) => index < range.count);
}

/** The candidates at these indexes, without those to skip. */
export function toCandidatesAt(
  range: CandidateRange,
  indexes: readonly number[],
): readonly string[] {
  return indexes.map((index) => range.candidateAt(index)).filter((number) => number !== undefined);
}
