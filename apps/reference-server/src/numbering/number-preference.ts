import type { schemas } from '@numberkit/contract';
import { type CandidateRange, createCandidateRange } from './candidate-range.js';
import { toFictionTemplates } from './fiction-ranges.js';
import type { NumberTemplate } from './number-template.js';
import { toOrdinaryTemplate } from './ordinary-ranges.js';
import { createOwnershipCheck } from './ownership-check.js';
import { toPlacements } from './preference-placements.js';
import { toRestricted, toReversed } from './restricted-template.js';

let unitedStates: { fiction: readonly NumberTemplate[]; ordinary: NumberTemplate } | undefined;

/**
 * The US numbers (never toll-free) that match a preference: every one of them, built from the
 * filters instead of searched for, so that the first costs the same however rare a match is.
 *
 * Numbers set aside for fiction come first. The ordinary ones are drawn from the highest digits
 * down, so that they do not run into the numbers leased without a preference. What the filters
 * mean is said at `toPlacements`.
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
    isValid: createOwnershipCheck('US'),
  });
}
