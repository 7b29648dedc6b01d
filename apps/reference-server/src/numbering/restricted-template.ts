import { createTemplate, type NumberTemplate } from './number-template.js';

/** Digits that a number must have, from a place of its E.164 form on (the '+' is place 0). */
export interface Placement {
  readonly at: number;
  readonly digits: string;
}

/** The numbers of a template that carry the placed digits. The template's heads are equally long. */
export function toRestricted(template: NumberTemplate, placement: Placement): NumberTemplate {
  const { at, digits } = placement;
  const headLength = template.heads[0]?.length ?? 0;
  const matches = (head: string): boolean =>
    Array.from(digits).every((digit, k) => at + k >= headLength || head[at + k] === digit);
  return createTemplate(
    template.heads.filter(matches),
    template.slots.map((slot, place) => {
      const digit = digits[headLength + place - at];
      if (digit === undefined) return slot;
      return slot.includes(digit) ? digit : '';
    }),
  );
}

/** The same numbers, drawn from the highest digits down. */
export function toReversed(template: NumberTemplate): NumberTemplate {
  return createTemplate(
    template.heads,
    template.slots.map((slot) => Array.from(slot).toReversed().join('')),
  );
}
