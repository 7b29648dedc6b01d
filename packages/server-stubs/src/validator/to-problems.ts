import {
  isRecord,
  type JsonObject,
  type OpenApiDocument,
  resolveReference,
} from '@numberkit/contract';
import { type Problem, shorten } from '../errors/request-error.js';
import { toSentName } from '../sent-names.js';
import type { Violation } from './eov-adapter.js';
import { toKeyProblems } from './key-problems.js';
import { toMessage } from './messages.js';
import type { CheckedMembers } from './operation-validator.js';

/** Describes the violations of a request's schema by members that break it. */
export type ToProblems = (
  violations: readonly Violation[],
  members: CheckedMembers,
) => readonly Problem[];

/**
 * Makes the function that describes violations. The validator's own messages leave out the keyword's
 * parameters, so a problem says what the contract allows there. It never quotes the member's value.
 *
 * @param request The schema of the whole request.
 */
export function createProblems(document: OpenApiDocument, request: JsonObject): ToProblems {
  return (violations, { path, query, body, sentNames }) => {
    const values = { params: path, query, body };
    return withoutBranches(violations).flatMap((violation): readonly Problem[] => {
      const { path: at, keyword, message } = violation;
      const member = findMember(document, { schema: request, value: values }, at);
      const { schema = {}, value } = member;
      const isNamedByWire = at.startsWith('/query/');
      const name = isNamedByWire ? toSentName(member.name, sentNames) : member.name;
      const keys = toKeyProblems(document, keyword, schema, value);
      if (keys !== undefined) {
        return keys.map(({ key, ...rest }) => ({ ...rest, name: toName([name, key]) }));
      }
      return [
        {
          name: toName([name]),
          message: toWording(document, keyword, schema, value) ?? message,
          kind: toKind(keyword),
        },
      ];
    });
  };
}

const unions: ReadonlySet<string> = new Set(['oneOf', 'anyOf']);

/**
 * The violations without those of the alternatives of a union, each of which says what the value must be if it is
 * to be that one: together they contradict each other.
 */
function withoutBranches(violations: readonly Violation[]): readonly Violation[] {
  const places = violations.filter(({ keyword }) => unions.has(keyword)).map(({ path }) => path);
  if (places.length === 0) return violations;
  return violations.filter(
    ({ path, keyword }) =>
      !places.some((place) => path.startsWith(`${place}/`)) &&
      (unions.has(keyword) || !places.includes(path)),
  );
}

/** What a schema and those that it is composed of say of a keyword. */
function toWording(
  document: OpenApiDocument,
  keyword: string,
  schema: JsonObject,
  value: unknown,
  depth = 0,
): string | undefined {
  const own = toMessage(keyword, schema, value);
  const parts = depth < maxComposition ? [schema['allOf'] ?? []].flat() : [];
  const messages = parts.flatMap((part) => {
    const resolved = resolveReference(document, part);
    return (resolved && toWording(document, keyword, resolved, value, depth + 1)) ?? [];
  });
  return (
    [...new Set([...(own === undefined ? [] : [own]), ...messages])].join(' and ') || undefined
  );
}

function toName(steps: readonly string[]): string {
  return shorten(steps.filter((step) => step !== '').join('.')) || 'body';
}

function toKind(keyword: string): Problem['kind'] {
  if (keyword === 'required' || keyword === 'dependentRequired') return 'missing';
  const isUnknown = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  return isUnknown ? 'unknownMember' : 'invalid';
}

/** A place in a request and, where the contract knows it, its schema. */
interface Place {
  readonly schema: JsonObject | undefined;
  readonly value: unknown;
}

/** A member of a request. */
interface Member extends Place {
  /** The dotted path: `Tags.0.Key`. */
  readonly name: string;
}

/**
 * The member at a path of the validator (`/body/Tags/0/Key`). The first step, the place in the request,
 * is not part of the name.
 */
function findMember(document: OpenApiDocument, root: Place, path: string): Member {
  const steps = path.split('/').slice(1);
  const names: string[] = [];
  let place: Place = root;
  for (const [index, step] of steps.entries()) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const schema = place.schema && toChild(document, place.schema, name);
    if (schema === undefined) {
      // The validator appends an unknown member's name unescaped: its slashes separate no steps.
      const rest = steps.slice(index).join('/');
      return { name: [...names, rest].join('.'), schema: undefined, value: undefined };
    }
    if (index > 0) names.push(name);
    place = { schema, value: isObject(place.value) ? Reflect.get(place.value, name) : undefined };
  }
  return { name: names.join('.'), ...place };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Schemas that are composed of others may refer to themselves. */
const maxComposition = 8;

/** The schema of a member or an item: that of the schema itself, or of one that it is composed of. */
function toChild(
  document: OpenApiDocument,
  schema: JsonObject,
  name: string,
  depth = 0,
): JsonObject | undefined {
  const { properties, patternProperties, items, additionalProperties } = schema;
  const isNamed = isRecord(properties) && Object.hasOwn(properties, name);
  if (isNamed) return resolveReference(document, properties[name]);
  const matching = Object.entries(isRecord(patternProperties) ? patternProperties : {}).find(
    ([pattern]) => new RegExp(pattern, 'u').test(name),
  );
  if (matching !== undefined) return resolveReference(document, matching[1]);
  const isItem = /^\d+$/.test(name) && isRecord(items);
  const own = resolveReference(document, isItem ? items : additionalProperties);
  if (own !== undefined || depth === maxComposition) return own;
  for (const part of ['allOf', 'anyOf', 'oneOf'].flatMap((key) => schema[key] ?? [])) {
    const resolved = resolveReference(document, part);
    const found = resolved && toChild(document, resolved, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
