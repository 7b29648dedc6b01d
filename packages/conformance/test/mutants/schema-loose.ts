import type { OpenApiDocument } from '@numberkit/contract';
import { leftOut } from '../../src/contract-cases/schema/schema-places.js';
import type { Members } from '../servers/messages.js';
import {
  allows,
  type BoundedPlace,
  boundedPlaces,
  toScenarioIds,
  withSchema,
} from './changed-contract.js';
import type { ServerMutant } from './server-mutant.js';

type Change = (schema: Members) => Members;

const changes: Readonly<Record<string, readonly { what: string; change: Change }[]>> = {
  type: [
    {
      what: 'accepts other JSON types',
      change: (schema) => ({ anyOf: [schema, { not: { type: schema['type'] } }] }),
    },
  ],
  enum: [lacking('enum')],
  pattern: [
    lacking('pattern'),
    {
      what: 'does not anchor the beginning of the pattern',
      change: rewriting((pattern) => pattern.replace('^', '')),
    },
    {
      what: 'does not anchor the end of the pattern',
      change: rewriting((pattern) => pattern.replace(/\$$/, '')),
    },
    {
      what: 'allows a line end after the pattern',
      change: rewriting((pattern) => pattern.replace(/\$$/, '\\n?$')),
    },
  ],
  minLength: [lacking('minLength')],
  maxLength: [lacking('maxLength')],
  minItems: [lacking('minItems')],
  maxItems: [lacking('maxItems')],
  additionalProperties: [lacking('additionalProperties')],
};

function lacking(keyword: string): { what: string; change: Change } {
  const change: Change = (schema) =>
    Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword));
  return { what: `does not enforce ${keyword}`, change };
}

function rewriting(rewrite: (pattern: string) => string): Change {
  return (schema) => ({ ...schema, pattern: rewrite(String(schema['pattern'])) });
}

/** Servers that do not validate a member at all: every case beyond its schema finds them. */
export const acceptAllMutants: readonly ServerMutant[] = boundedPlaces.flatMap(
  ({ place, boundaries }) => {
    const contract = withSchema(place, () => ({}));
    const beyond = boundaries.filter(({ isBeyond, value }) => isBeyond && value !== leftOut);
    const name = `accepts anything for ${place.name} in ${place.operation.operationId}`;
    return toMutants(name, toScenarioIds(place, beyond), contract);
  },
);

/** Servers that do not enforce one keyword of one schema: the cases beyond it find them. */
export const looseSchemaMutants: readonly ServerMutant[] = boundedPlaces.flatMap((bounded) =>
  Object.keys(bounded.place.schema.value).flatMap((keyword) => loosen(bounded, keyword)),
);

function loosen({ place, boundaries }: BoundedPlace, keyword: string): readonly ServerMutant[] {
  if (keyword === 'required') {
    return [place.schema.value['required'] ?? []].flat().flatMap((name) => {
      const inner = boundedPlaces.find(
        ({ place: other }) =>
          other.operation === place.operation &&
          other.steps.join() === [...place.steps, name].join(),
      );
      const beyond = inner?.boundaries.filter(({ value }) => value === leftOut) ?? [];
      const contract = withSchema(place, ({ required, ...schema }) => ({
        ...schema,
        required: [required ?? []].flat().filter((each) => each !== name),
      }));
      const ids = inner ? toScenarioIds(inner.place, beyond) : [];
      return toMutants(`does not require ${inner?.place.name}`, ids, contract);
    });
  }
  const { operation, name } = place;
  return (changes[keyword] ?? []).flatMap(({ what, change }) => {
    const contract = withSchema(place, change);
    const beyond = boundaries.filter(
      (each) => each.isBeyond && each.keyword === keyword && allows(contract, place, each.value),
    );
    return toMutants(
      `${what} of ${name} in ${operation.operationId}`,
      toScenarioIds(place, beyond),
      contract,
    );
  });
}

// No mutant if another keyword forbids the same values.
function toMutants(
  name: string,
  foundBy: readonly string[],
  contract: OpenApiDocument,
): readonly ServerMutant[] {
  return foundBy.length === 0 ? [] : [{ name, foundBy, hooks: () => ({ contract }) }];
}
