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
  const ofSuite: ReadonlySet<string> = new Set(cases.map(({ id }) => id));
  const inProtocol: ReadonlySet<string> = new Set(
    cases.filter((each) => judgesServers(each, protocol)).map(({ id }) => id),
  );
  const { boundaries, unreadable } = toDeclared(suite);
  const declared = boundaries.map(({ id, isInBody }) => ({
    id,
    // A body can represent any value; a path cannot, and each protocol represents other values.
    isRepresentable: inProtocol.has(id) || (isInBody && !ofSuite.has(id)),
  }));
  const representable = declared.filter(({ isRepresentable }) => isRepresentable).map(({ id }) => id);
  return {
    exercised: representable.filter((id) => judged.has(id)),
    missed: representable.filter((id) => !judged.has(id)),
    notRepresentable: declared.filter(({ isRepresentable }) => !isRepresentable).map(({ id }) => id),
    ...(unreadable.length > 0 && { unreadable }),
  };
}

/** What the schemas of a suite's operations declare. */
interface Declared {
  readonly boundaries: readonly { readonly id: string; readonly isInBody: boolean }[];
  /** The keywords whose boundaries the suite cannot find: `listBooks isbn pattern`. */
  readonly unreadable: readonly string[];
}

// To find them, a value is made for each: longer work than a run of a few cases.
const known = new WeakMap<Suite, Declared>();

function toDeclared(suite: Suite): Declared {
  const declared = known.get(suite) ?? findDeclared(suite);
  known.set(suite, declared);
  return declared;
}

function findDeclared({ operations }: Suite): Declared {
  const places = [...operations.values()].flatMap(toSchemaPlaces);
  return {
    boundaries: places.flatMap((place) =>
      toBoundaries(place).map((boundary) => ({
        id: toBoundaryId(place, boundary),
        isInBody: place.travels === 'body',
      })),
    ),
    unreadable: places.flatMap((place) =>
      toUnreadableKeywords(place).map(
        (keyword) => `${place.operation.operationId} ${place.name} ${keyword}`,
      ),
    ),
  };
}
