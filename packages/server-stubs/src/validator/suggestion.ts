/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour to make one text
 * of another (optimal string alignment). Its time grows with the product of the lengths.
 */
export function toEditDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** A word that is longer is no slip of a name. */
const maxLength = 100;

/**
 * The name that a word may be a slip of, in any case: at most three letters differ, and at most a third of
 * them. Undefined if no name is so near.
 */
function findNearest(word: string, names: readonly string[]): string | undefined {
  if (word.length > maxLength) return undefined;
  const [nearest] = names
    .map((name) => ({ name, allowed: Math.min(3, Math.floor(name.length / 3)) }))
    // A request can have thousands of wrong words, and most names are not worth the comparison.
    .filter(({ name, allowed }) => Math.abs(name.length - word.length) <= allowed)
    .map((one) => ({
      ...one,
      distance: toEditDistance(word.toLowerCase(), one.name.toLowerCase()),
    }))
    .filter(({ distance, allowed }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.name;
}

/** What to add to the reason why a word is refused: ` (did you mean Message?)`, or nothing. */
export function toSuggestion(word: unknown, names: readonly string[]): string {
  const nearest = typeof word === 'string' ? findNearest(word, names) : undefined;
  return nearest === undefined ? '' : ` (did you mean ${nearest}?)`;
}
