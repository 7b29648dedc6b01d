import { operations } from '@numberkit/contract';
import { toBoundaries, toBoundaryId } from '../contract-cases/schema/boundaries.js';
import { toSchemaPlaces } from '../contract-cases/schema/schema-places.js';
import type { CoverageOf } from '../report/report.js';
import type { Protocol } from '../wire/protocol.js';
import { type AnyScenario, judgesServers } from '../scenario/scenario.js';

/**
 * Which boundaries of the contract's schemas a run judged. They are counted by the contract: one that
 * has no case, and could have one, is missed.
 *
 * @param judged the ids of the cases that came to a verdict
 */
export function toBoundaryCoverage(
  protocol: Protocol,
  judged: ReadonlySet<string>,
  cases: readonly AnyScenario[],
): CoverageOf {
  const known: ReadonlySet<string> = new Set(cases.map(({ id }) => id));
  const inProtocol: ReadonlySet<string> = new Set(
    cases.filter((each) => judgesServers(each, protocol)).map(({ id }) => id),
  );
  const declared = allBoundaries().map(({ id, isInBody }) => ({
    id,
    // A body can carry anything; a path cannot, and neither protocol carries all that the other does.
    isCarried: inProtocol.has(id) || (isInBody && !known.has(id)),
  }));
  const carried = declared.filter(({ isCarried }) => isCarried).map(({ id }) => id);
  return {
    exercised: carried.filter((id) => judged.has(id)),
    missed: carried.filter((id) => !judged.has(id)),
    notRepresentable: declared.filter(({ isCarried }) => !isCarried).map(({ id }) => id),
  };
}

function allBoundaries(): readonly { readonly id: string; readonly isInBody: boolean }[] {
  return Object.values(operations)
    .flatMap(({ operationId }) => toSchemaPlaces(operationId))
    .flatMap((place) =>
      toBoundaries(place).map((boundary) => ({
        id: toBoundaryId(place, boundary),
        isInBody: place.travels === 'body',
      })),
    );
}
