import fc from 'fast-check';
import type { Draw } from './draft.js';

/** Creates the source of random values of one request, the same for the same seed and number. */
export function createDraw(seed: number, number: number): Draw {
  const [draw] = fc.sample(fc.gen(), { seed: Math.imul(seed, 1_000_003) + number, numRuns: 1 });
  if (draw === undefined) throw new Error('fast-check returned no generator.');
  return draw;
}

/** An item of a list, all with equal probability. */
export function pick<T>(draw: Draw, list: readonly T[]): T {
  return draw(fc.constantFrom, ...list);
}

/** True with a probability of `percent` in a hundred. */
export function chance(draw: Draw, percent: number): boolean {
  return integer(draw, 0, 99) < percent;
}

/** An integer of a range, both ends included, all with equal probability. */
export function integer(draw: Draw, min: number, max: number): number {
  return draw(toUniform, min, max);
}

/** An item of a list with the given weights. */
export function pickWeighted<T>(
  draw: Draw,
  list: readonly (readonly [weight: number, item: T])[],
): T {
  const total = list.reduce((sum, [weight]) => sum + weight, 0);
  let rest = integer(draw, 0, total - 1);
  for (const [weight, item] of list) {
    if (rest < weight) return item;
    rest -= weight;
  }
  throw new RangeError('The list of weights is empty.');
}

// fast-check prefers the ends of a range, which suits values but not choices.
function toUniform(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }));
}
