import type { OpenApiDocument } from '@numberkit/contract';
import { isRecord, toReference } from '@numberkit/contract';
import { createCompile } from '@numberkit/contract/schemas';
import { type Boundary, toBoundaries } from '../../src/contract-cases/schema/boundaries.js';
import {
  leftOut,
  type SchemaPlace,
  toSchemaPlaces,
} from '../../src/contract-cases/schema/schema-places.js';
import { phoneNumbersSuite } from '../../src/index.js';
import { toProtocols } from '../../src/scenario/scenario.js';
import { document, suite } from '../phone-numbers.js';
import type { Members } from '../servers/messages.js';

/** A place in the contract's inputs, and its boundaries. */
export interface BoundedPlace {
  readonly place: SchemaPlace;
  readonly boundaries: readonly Boundary[];
}

/** Every place of every operation's input. */
export const boundedPlaces: readonly BoundedPlace[] = [...phoneNumbersSuite.operations.values()]
  .flatMap(toSchemaPlaces)
  .map((place) => ({ place, boundaries: toBoundaries(place) }));

/** The contract with another schema in a place. */
export function withSchema(
  { schema }: SchemaPlace,
  change: (schema: Members) => Members,
): OpenApiDocument {
  const copy = structuredClone(document);
  const [last = '', ...before] = [...schema.at].reverse();
  let holder: unknown = copy;
  for (const step of before.reverse()) holder = stepInto(holder, step);
  if (!isRecord(holder)) throw new TypeError(`There is no ${schema.at.join('/')}`);
  Object.assign(holder, { [last]: change(schema.value) });
  return copy;
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[step] : undefined;
}

/** Whether a contract allows a value in a place. */
export function allows(
  contract: OpenApiDocument,
  { schema }: SchemaPlace,
  value: unknown,
): boolean {
  if (value === leftOut) return false;
  const check = createCompile({ contract })({ $ref: `contract${toReference(schema.at)}` });
  return check(value).length === 0;
}

const known: ReadonlySet<string> = new Set(
  suite.filter((each) => toProtocols(each).includes('contract')).map(({ id }): string => id),
);

/** The scenario of a boundary in the contract's form; none where no request can carry it. */
export function toScenarioIds(
  { operation, name }: SchemaPlace,
  boundaries: readonly Boundary[],
): readonly string[] {
  return boundaries
    .map((each) => `${operation.operationId}/schema/${name}/${each.keyword}/${each.name}`)
    .filter((id) => known.has(id));
}
