import { edgesOf, plainOf } from './character-class.js';
import type { Alternative, Atom } from './parse-pattern.js';

/** The fewest characters that match. */
export function shortestLength(alternative: Alternative): number {
  return alternative.reduce((sum, { min }) => sum + min, 0);
}

/** The most characters that match; may be infinite. */
export function longestLength(alternative: Alternative): number {
  return alternative.reduce((sum, { max }) => sum + max, 0);
}

/** How often each atom stands in a text of a length; undefined where there is no such text. */
export function toCounts(alternative: Alternative, length: number): readonly number[] | undefined {
  let rest = length - shortestLength(alternative);
  if (rest < 0) return undefined;
  const counts = alternative.map(({ min, max }) => {
    const more = Math.min(max - min, rest);
    rest -= more;
    return min + more;
  });
  return rest === 0 ? counts : undefined;
}

/** A plain text of a length. */
export function writeText(alternative: Alternative, length: number): string | undefined {
  const counts = toCounts(alternative, length);
  return counts && alternative.map((atom, at) => repeat(atom, counts[at] ?? 0)).join('');
}

/** Texts that have every first and last character of each range in the places where they may stand. */
export function writeEdges(alternative: Alternative, maxLength: number): readonly string[] {
  const most = alternative.map(({ max, min }) => Math.max(min, Math.min(max, 16)));
  const rounds = Math.max(
    0,
    ...alternative.map((atom, at) => Math.ceil(edgesOf(atom.characters).length / (most[at] || 1))),
  );
  return Array.from({ length: rounds }, (_, round) =>
    alternative.map((atom, at) => writeSome(atom, round, most[at] ?? 1)).join(''),
  ).filter((text) => text.length <= maxLength);
}

function writeSome(atom: Atom, round: number, most: number): string {
  const edges = edgesOf(atom.characters).slice(round * most, (round + 1) * most);
  return edges.join('') + repeat(atom, Math.max(0, atom.min - edges.length));
}

function repeat({ characters }: Atom, count: number): string {
  return plainOf(characters).repeat(count);
}
