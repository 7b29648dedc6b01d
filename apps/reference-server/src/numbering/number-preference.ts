import type { schemas } from '@numberkit/contract/phone-numbers';
import {
  type CandidateRange,
  createCandidateRange,
  createTemplate,
  type NumberTemplate,
} from './candidate-range.js';
import { createCountryCheck } from './country-of-number.js';
import { toFictionTemplates } from './fiction-ranges.js';
import { toOrdinaryTemplate } from './ordinary-ranges.js';

let unitedStates: { fiction: readonly NumberTemplate[]; ordinary: NumberTemplate } | undefined;

/**
 * The US numbers (never toll-free) that match a preference: every one of them, built from the
 * filters instead of searched for, so that the first costs the same however rare a match is.
 *
 * Numbers set aside for fiction come first. The ordinary ones are drawn from the highest digits
 * down, so that they stay apart from the numbers leased without a preference. `toPlacements` defines the
 * meaning of the filters.
 */
export function createPreferredRange(preference: schemas.NumberPreference): CandidateRange {
  unitedStates ??= {
    fiction: toFictionTemplates('US'),
    ordinary: toReversed(toOrdinaryTemplate('US')),
  };
  const { fiction, ordinary } = unitedStates;
  const [type] = preference.PreferenceType;
  const placements = preference.Filter.flatMap((filter) => toPlacements(type, filter));
  const toMatching = (template: NumberTemplate): readonly NumberTemplate[] =>
    placements
      .map((placement) => toRestricted(template, placement))
      .filter(({ count }) => count > 0);
  return createCandidateRange({
    fiction: fiction.flatMap(toMatching),
    ordinary: toMatching(ordinary),
    isValid: createCountryCheck('US'),
  });
}

type PreferenceType = schemas.NumberPreferenceType;

const nationalLength = 10;
const nationalAt = '+1'.length;

/**
 * The places of a filter's digits in a US number; none if no US number can match it.
 *
 * - A filter with '+' is read from the number's beginning, so '+1206' means the same to StartsWith
 *   and Contains, and EndsWith takes it only as the whole number.
 * - StartsWith leaves out the country code: '206', '1206' and '+1206' mean the same, for no number
 *   inside the US begins with 1.
 * - EndsWith and Contains look at the ten digits after the country code ('12' is not found at the
 *   joint of +1 and 206); eleven digits from 1 on are the whole number.
 * - ExactMatch takes the whole number as '+12065550100', '12065550100' or '2065550100'.
 */
function toPlacements(type: PreferenceType, filter: string): readonly Placement[] {
  const fromTheStart =
    type === 'StartsWith' ||
    type === 'ExactMatch' ||
    filter.startsWith('+') ||
    filter.length > nationalLength;
  const digits = fromTheStart ? toNationalDigits(filter) : filter;
  if (digits === undefined || digits.length > nationalLength) return [];

  const spare = nationalLength - digits.length;
  if (!fromTheStart) return toOffsets(type, spare).map((offset) => place(offset, digits));
  const mustBeWhole = type === 'ExactMatch' || type === 'EndsWith';
  return mustBeWhole && spare > 0 ? [] : [place(0, digits)];
}

function toNationalDigits(filter: string): string | undefined {
  if (!filter.startsWith('+')) return filter.startsWith('1') ? filter.slice(1) : filter;
  return filter.startsWith('+1') ? filter.slice(nationalAt) : undefined;
}

function toOffsets(type: PreferenceType, spare: number): readonly number[] {
  return type === 'EndsWith' ? [spare] : Array.from({ length: spare + 1 }, (_, offset) => offset);
}

function place(offset: number, digits: string): Placement {
  return { at: nationalAt + offset, digits };
}

/** Digits that a number must have, from a place of its E.164 form on (the '+' is place 0). */
interface Placement {
  readonly at: number;
  readonly digits: string;
}

/** The numbers of a template that carry the placed digits. The template's prefixes are equally long. */
function toRestricted(template: NumberTemplate, placement: Placement): NumberTemplate {
  const { at, digits } = placement;
  const prefixLength = template.prefixes[0]?.length ?? 0;
  const matches = (prefix: string): boolean =>
    Array.from(digits).every((digit, k) => at + k >= prefixLength || prefix[at + k] === digit);
  return createTemplate(
    template.prefixes.filter(matches),
    template.digits.map((allowed, place) => {
      const digit = digits[prefixLength + place - at];
      if (digit === undefined) return allowed;
      return allowed.includes(digit) ? digit : '';
    }),
  );
}

/** The same numbers, drawn from the highest digits down. */
function toReversed(template: NumberTemplate): NumberTemplate {
  return createTemplate(
    template.prefixes,
    template.digits.map((allowed) => Array.from(allowed).toReversed().join('')),
  );
}
