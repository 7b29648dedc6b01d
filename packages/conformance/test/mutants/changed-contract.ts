import type { OpenApiDocument } from '@numberkit/contract';
import { findPart, isRecord, toReference, toWireName } from '@numberkit/contract';
import { type Boundary, toBoundaries } from '../../src/contract-cases/schema/boundaries.js';
import {
  leftOut,
  type SchemaPlace,
  toSchemaPlaces,
} from '../../src/contract-cases/schema/schema-places.js';
import { phoneNumbersSuite } from '../../src/index.js';
import { toProtocols } from '../../src/scenario/scenario.js';
import { document, suite } from '../phone-numbers.js';
import { compileOf } from '../servers/check-input.js';
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

/** The contract with another schema in a place alone, although several may refer to one component. */
export function withSchema(
  place: SchemaPlace,
  change: (schema: Members) => Members,
): OpenApiDocument {
  const path = toOwnPath(place);
  // Only what leads to the place is copied.
  const copy = { ...document };
  let holder: object = copy;
  for (const [at, step] of path.slice(0, -1).entries()) {
    const child = stepInto(holder, step);
    const isShared = isRecord(child) && '$ref' in child;
    const own = toShallow(isShared ? partAt(path.slice(0, at + 1)) : child);
    Object.assign(holder, { [step]: own });
    holder = own;
  }
  Object.assign(holder, { [path.at(-1) ?? '']: change(place.schema.value) });
  return copy;
}

function toShallow(value: unknown): object {
  return Array.isArray(value) ? [...value] : { ...Object(value) };
}

/** The names that lead from the operation to a place, through references. */
function toOwnPath({ operation, steps, travels }: SchemaPlace): readonly string[] {
  const route = ['paths', operation.path, operation.method.toLowerCase()];
  if (travels === 'body') {
    return steps.reduce(intoSchema, [
      ...route,
      'requestBody',
      'content',
      'application/json',
      'schema',
    ]);
  }
  const [member = '', ...inner] = steps;
  const name = toWireName(operation, member);
  const parameters = [partAt(route)['parameters'] ?? []].flat();
  const at = parameters.findIndex((each) => isRecord(each) && each['name'] === name);
  return inner.reduce(intoSchema, [...route, 'parameters', String(at), 'schema']);
}

function intoSchema(path: readonly string[], step: string): string[] {
  if (step === '[]') return [...path, 'items'];
  if (step !== '{}') return [...path, 'properties', step];
  const [pattern] = Object.keys(Object(partAt(path)['patternProperties']));
  return [
    ...path,
    ...(pattern === undefined ? ['additionalProperties'] : ['patternProperties', pattern]),
  ];
}

function partAt(path: readonly string[]): Members {
  const value = findPart(document, path)?.value;
  if (isRecord(value)) return value;
  throw new TypeError(`There is no ${path.join('/')}`);
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isRecord(value) ? value[step] : undefined;
}

/** Whether a contract with another schema in a place allows a value there. */
export function allows(contract: OpenApiDocument, place: SchemaPlace, value: unknown): boolean {
  if (value === leftOut) return false;
  const reference = `contract${toReference(toOwnPath(place))}`;
  return compileOf(contract)({ $ref: reference }).accepts(value);
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
