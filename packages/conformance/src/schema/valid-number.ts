import type { DocumentPart } from './contract-schema.js';

/** The value of a keyword if it is a number. */
export function toNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A small number that a schema allows. */
export function toValidNumber(schema: DocumentPart): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema.value;
  const [least, most] = [toNumber(minimum), toNumber(maximum)];
  const factor = toNumber(multipleOf);
  const [above, below] = [toNumber(exclusiveMinimum), toNumber(exclusiveMaximum)];
  if (factor === undefined && above === undefined && below === undefined) {
    // A timestamp at the end of the century, later than any clock.
    if (least === undefined && most === undefined && schema.value['type'] === 'number') {
      return 4_102_444_800;
    }
    return least ?? Math.min(most ?? 1, 1);
  }
  const lower = least ?? above ?? (most ?? below ?? 2) - 2;
  const upper = most ?? below ?? lower + 2 * (factor ?? 1);
  const multiple = factor === undefined ? lower : Math.ceil(lower / factor) * factor;
  const candidates = [multiple, multiple + (factor ?? 1), (lower + upper) / 2, upper];
  return candidates.find((value) => schema.accepts(value)) ?? lower;
}
