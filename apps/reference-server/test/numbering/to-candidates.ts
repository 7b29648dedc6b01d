import type { CandidateRange } from '../../src/numbering/candidate-range.js';

/** The candidates of a range from an index on, one by one, without the indexes to skip. */
export function* toCandidates(range: CandidateRange, from = 0): Generator<string, void> {
  for (let index = from; index < range.count; index += 1) {
    const candidate = range.candidateAt(index);
    if (candidate !== undefined) yield candidate;
  }
}
