/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? Number.NaN;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** The median over the rounds of what `read` makes of each. */
export function medianOfRounds(
  rounds: readonly { readonly round: number }[],
  read: (round: number) => number | undefined,
): number {
  const numbers = [...new Set(rounds.map(({ round }) => round))];
  return median(numbers.map(read).filter((value) => value !== undefined));
}
