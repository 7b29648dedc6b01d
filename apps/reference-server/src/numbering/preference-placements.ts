import type { schemas } from '@numberkit/contract';
import type { Placement } from './restricted-template.js';

type PreferenceType = schemas.NumberPreferenceType;

const nationalLength = 10;
const nationalAt = '+1'.length;

/**
 * Where a filter's digits may stand in a US number; nowhere when no US number can match it.
 *
 * - A filter with '+' is read from the number's beginning, so '+1206' means the same to StartsWith
 *   and Contains, and EndsWith takes it only as the whole number.
 * - StartsWith leaves out the country code: '206', '1206' and '+1206' mean the same, for no number
 *   inside the US begins with 1.
 * - EndsWith and Contains look at the ten digits after the country code ('12' is not found at the
 *   joint of +1 and 206); eleven digits from 1 on are the whole number.
 * - ExactMatch takes the whole number as '+12065550100', '12065550100' or '2065550100'.
 */
export function toPlacements(type: PreferenceType, filter: string): readonly Placement[] {
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
