import { toBoundaries, toBoundaryId, toUnreadableKeywords } from '../contract-cases/schema/boundaries.js';
import { toSchemaPlaces } from '../contract-cases/schema/schema-places.js';
import type { Suite } from '../create-suite.js';
import type { CoverageOf } from '../report/report.js';
import { type AnyScenario, judgesServers } from '../scenario/scenario.js';
import type { Protocol } from '../wire/protocol.js';

/**
 * The coverage of the boundaries of the contract's schemas. The contract determines their number, so a
 * boundary that could have a case and has none is missed.
 *
 * @param judged the ids of the cases with a verdict on the subject
 */
export function toBoundaryCoverage(
  suite: Suite,
  protocol: Protocol,
  judged: ReadonlySet<string>,
  cases: readonly AnyScenario[] = suite.cases,
): CoverageOf {
  const known: ReadonlySet<string> = new Set(cases.map(({ id }) => id));
  const inProtocol: ReadonlySet<string> = new Set(
    cases.filter((each) => judgesServers(each, protocol)).map(({ id }) => id),
  );
  const declared = allBoundaries(suite).map(({ id, isInBody }) => ({
    id,
    // A body can represent any value; a path cannot, and each protocol represents other values.
    isRepresentable: inProtocol.has(id) || (isInBody && !known.has(id)),
  }));
  const representable = declared.filter(({ isRepresentable }) => isRepresentable).map(({ id }) => id);
  const unreadable = toUnreadable(suite);
  return {
    exercised: representable.filter((id) => judged.has(id)),
    missed: representable.filter((id) => !judged.has(id)),
    notRepresentable: declared.filter(({ isRepresentable }) => !isRepresentable).map(({ id }) => id),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

function allBoundaries({
  operations,
}: Suite): readonly { readonly id: string; readonly isInBody: boolean }[] {
  return [...operations.values()].flatMap(toSchemaPlaces).flatMap((place) =>
    toBoundaries(place).map((boundary) => ({
      id: toBoundaryId(place, boundary),
      isInBody: place.travels === 'body',
    })),
  );
}

/** The keywords whose boundaries the suite cannot find: `listBooks isbn pattern`. */
function toUnreadable({ operations }: Suite): readonly string[] {
  return [...operations.values()].flatMap(toSchemaPlaces).flatMap((place) =>
    toUnreadableKeywords(place).map(
      (keyword) => `${place.operation.operationId} ${place.name} ${keyword}`,
    ),
  );
}
