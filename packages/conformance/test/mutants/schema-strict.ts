import type { Members } from '../servers/messages.js';
import { allows, boundedPlaces, toScenarioIds, withSchema } from './changed-contract.js';
import type { ServerMutant } from './server-mutant.js';

interface Change {
  readonly what: string;
  readonly schema: Members;
}

/** Servers that accept no value of a member: every case that must pass finds them. */
export const refuseAllMutants: readonly ServerMutant[] = boundedPlaces.flatMap(
  ({ place, boundaries }) => {
    const contract = withSchema(place, () => ({ not: {} }));
    const foundBy = toScenarioIds(
      place,
      boundaries.filter(({ isBeyond }) => !isBeyond),
    );
    const name = `accepts nothing for ${place.name} in ${place.operation.operationId}`;
    return foundBy.length === 0 ? [] : [{ name, foundBy, hooks: () => ({ contract }) }];
  },
);

/** Servers that are stricter than one keyword of one schema: the cases that must pass find them. */
export const strictSchemaMutants: readonly ServerMutant[] = boundedPlaces.flatMap(
  ({ place, boundaries }) =>
    Object.keys(place.schema.value).flatMap((keyword) =>
      toChanges(keyword, place.schema.value).flatMap(({ what, schema }) => {
        const contract = withSchema(place, () => schema);
        const refused = boundaries.filter(
          (each) =>
            !each.isBeyond && each.keyword === keyword && !allows(contract, place, each.value),
        );
        const foundBy = toScenarioIds(place, refused);
        const name = `${what} for ${place.name} in ${place.operation.operationId}`;
        return foundBy.length === 0 ? [] : [{ name, foundBy, hooks: () => ({ contract }) }];
      }),
    ),
);

function toChanges(keyword: string, schema: Members): readonly Change[] {
  const value = schema[keyword];
  switch (keyword) {
    case 'enum':
      return [value].flat().map((each) => ({
        what: `does not accept ${each}`,
        schema: { ...schema, enum: [value].flat().filter((other) => other !== each) },
      }));
    case 'minLength':
    case 'minItems':
      return [
        { what: `has a larger ${keyword}`, schema: { ...schema, [keyword]: Number(value) + 1 } },
      ];
    case 'maxLength':
    case 'maxItems':
      return [
        { what: `has a smaller ${keyword}`, schema: { ...schema, [keyword]: Number(value) - 1 } },
      ];
    case 'pattern':
      return toPatternChanges(String(value)).map((pattern) => ({
        what: `has the pattern ${pattern}`,
        schema: { ...schema, pattern },
      }));
    default:
      return [];
  }
}

// Typing errors: a character missing in a class, an optional one required, a shorter repeat.
function toPatternChanges(pattern: string): readonly string[] {
  const slips = [
    pattern.replace('_', ''),
    pattern.replace(':/', ''),
    pattern.replace('a-z', ''),
    pattern.replace('A-Z', 'A-Y'),
    pattern.replace('0-9', '1-9'),
    pattern.replace('~', '}'),
    pattern.replace('\\+?', ''),
    pattern.replace('^$|', ''),
    pattern.replace('15}', '14}'),
    pattern.replace('18}', '17}'),
    pattern.replace('.', '\\w'),
  ];
  return [...new Set(slips)].filter((slip) => slip !== pattern);
}
