import fc from 'fast-check';
import type { Draw } from './draft.js';

/** Makes the draw of one request; the same seed and number give the same values. */
export function createDraw(seed: number, number: number): Draw {
  const [draw] = fc.sample(fc.gen(), { seed: Math.imul(seed, 1_000_003) + number, numRuns: 1 });
  if (draw === undefined) throw new Error('fast-check drew nothing.');
  return draw;
}

/** An item of a list, each as likely as the others. */
export function pick<T>(draw: Draw, list: readonly T[]): T {
  return draw(fc.constantFrom, ...list);
}

/** Whether something happens that happens `percent` times in a hundred. */
export function happens(draw: Draw, percent: number): boolean {
  return count(draw, 0, 99) < percent;
}

/** A number of a range, both ends included, each as likely as the others. */
export function count(draw: Draw, min: number, max: number): number {
  return draw(toUniform, min, max);
}

/** Picks an item by weights. */
export function pickWeighted<T>(
  draw: Draw,
  list: readonly (readonly [weight: number, item: T])[],
): T {
  const total = list.reduce((sum, [weight]) => sum + weight, 0);
  let rest = count(draw, 0, total - 1);
  for (const [weight, item] of list) {
    if (rest < weight) return item;
    rest -= weight;
  }
  throw new RangeError('The list of weights is empty.');
}

// fast-check prefers the ends of a range, which is right for values and wrong for choices.
function toUniform(min: number, max: number): fc.Arbitrary<number> {
  return fc.noBias(fc.integer({ min, max }));
}
