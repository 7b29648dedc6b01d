import type { OpenApiDocument } from '@numberkit/contract';
import { leftOut, type SchemaPlace } from '../../src/contract-cases/schema/schema-places.js';
import { type Members, membersOf } from '../servers/messages.js';
import { readRoute } from '../servers/routes.js';
import type { Hooks } from '../servers/start-server.js';
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

/** By member, a value that rules beyond its schema allow too. */
const allowedByRules: Members = {
  CountryRuleSetUpdates: { US: { ProtectStatus: 'ALLOW' } },
};

/** Servers that do not validate a member at all: every case beyond its schema finds them. */
export const acceptAllMutants: readonly ServerMutant[] = boundedPlaces.flatMap(
  ({ place, boundaries }) => {
    const contract = withSchema(place, () => ({}));
    const beyond = boundaries.filter(({ isBeyond, value }) => isBeyond && value !== leftOut);
    const name = `accepts anything for ${place.name} in ${place.operation.operationId}`;
    return toMutants(name, toScenarioIds(place, beyond), toHooks(place, contract));
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
      return toMutants(`does not require ${inner?.place.name}`, ids, { contract });
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
      toHooks(place, contract),
    );
  });
}

// A rule beyond the schema would refuse what the schema no longer does: such a server breaks the rule as well.
function toHooks(place: SchemaPlace, contract: OpenApiDocument): Hooks {
  const { operation, name, schema } = place;
  if (!Object.hasOwn(allowedByRules, name)) return { contract };
  return {
    contract,
    request: (request) => {
      const body = membersOf(request.body);
      if (readRoute(request).operation !== operation.operationId) return request;
      const value = body[name];
      const isBeyond = Object.hasOwn(body, name) && schema.toViolations(value).length > 0;
      if (!isBeyond || !allows(contract, place, value)) return request;
      return { ...request, body: JSON.stringify({ ...body, [name]: allowedByRules[name] }) };
    },
  };
}

// No mutant if another keyword forbids the same values.
function toMutants(
  name: string,
  foundBy: readonly string[],
  hooks: Hooks,
): readonly ServerMutant[] {
  return foundBy.length === 0 ? [] : [{ name, foundBy, hooks: () => hooks }];
}
