/** Random choices that are the same in every run. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** A text of at most this many characters of an alphabet. */
  readonly text: (alphabet: string, most: number) => string;
  /** A list of at most this many items. */
  readonly list: <Item>(most: number, make: () => Item) => Item[];
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** Random choices by the mulberry32 generator. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const list = <Item>(most: number, make: () => Item): Item[] =>
    Array.from({ length: below(most + 1) }, make);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    text: (alphabet, most) => list(most, () => alphabet.charAt(below(alphabet.length))).join(''),
    list,
    shuffle: (items) =>
      items
        .map((item) => ({ item, rank: next() }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  };
}
