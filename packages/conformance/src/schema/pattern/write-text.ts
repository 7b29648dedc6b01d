import { edgesOf, plainOf } from './character-class.js';
import type { Alternative, Atom } from './parse-pattern.js';

/** The limits of a text's length, in characters. */
export interface LengthLimits {
  readonly minLength: number;
  readonly maxLength: number;
}

/** The minimum length of a matching text. */
export function minLengthOf(alternative: Alternative): number {
  return alternative.reduce((sum, { min }) => sum + min, 0);
}

/** The maximum length of a matching text, which may be infinite. */
export function maxLengthOf(alternative: Alternative): number {
  return alternative.reduce((sum, { max }) => sum + max, 0);
}

/** The count of each atom in a text of a length; undefined if no text has that length. */
export function toCounts(alternative: Alternative, length: number): readonly number[] | undefined {
  let rest = length - minLengthOf(alternative);
  if (rest < 0) return undefined;
  const counts = alternative.map(({ min, max }) => {
    const more = Math.min(max - min, rest);
    rest -= more;
    return min + more;
  });
  return rest === 0 ? counts : undefined;
}

/** A text of a length, of plain characters; undefined if there is none. */
export function writeText(alternative: Alternative, length: number): string | undefined {
  const counts = toCounts(alternative, length);
  return counts && alternative.map((atom, at) => repeat(atom, counts[at] ?? 0)).join('');
}

/** Texts that together contain the first and last character of every range, each in its place. */
export function writeEdges(
  alternative: Alternative,
  { minLength, maxLength }: LengthLimits,
): readonly string[] {
  const minCounts = toCounts(alternative, Math.max(minLength, minLengthOf(alternative))) ?? [];
  const maxCounts = alternative.map(({ max, min }) => Math.max(min, Math.min(max, 16)));
  const rounds = Math.max(
    0,
    ...alternative.map((atom, at) =>
      Math.ceil(edgesOf(atom.characters).length / (maxCounts[at] || 1)),
    ),
  );
  return Array.from({ length: rounds }, (_, round) =>
    alternative
      .map((atom, at) => writeSome(atom, round, maxCounts[at] ?? 1, minCounts[at] ?? atom.min))
      .join(''),
  ).filter((text) => text.length <= maxLength);
}

function writeSome(atom: Atom, round: number, maxCount: number, minCount: number): string {
  const edges = edgesOf(atom.characters).slice(round * maxCount, (round + 1) * maxCount);
  return edges.join('') + repeat(atom, Math.max(0, minCount - edges.length));
}

function repeat({ characters }: Atom, count: number): string {
  return plainOf(characters).repeat(count);
}
