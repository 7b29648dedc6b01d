import { toSchemaPlaces } from '../contract-cases/schema/schema-places.js';
import { isMembers } from '../matching/matcher.js';
import type { Operation } from '../scenario/operation.js';
import { type DocumentPart, isSamePath } from '../schema/contract-schema.js';
import { toValueSchemas } from '../schema/valid-value.js';
import { parseJson } from '../wire/http.js';

/** The members of an operation's input. */
export function toInputMembers(operation: Operation): readonly string[] {
  return toSchemaPlaces(operation)
    .filter(({ steps }) => steps.length > 0 && !['[]', '{}'].includes(steps.at(-1) ?? ''))
    .map(({ name }) => `${operation.operationId} ${name}`);
}

/** The members of an operation's output. */
export function toOutputMembers({ operationId, success, schemas }: Operation): readonly string[] {
  return success.flatMap((status) => {
    const schema = schemas.responseBody(status);
    return schema ? toPaths(schema, '').map((path) => `${operationId} ${path}`) : [];
  });
}

function toPaths(
  schema: DocumentPart,
  at: string,
  above: readonly DocumentPart['at'][] = [],
): readonly string[] {
  // A schema that contains itself has its members once.
  if (above.some((each) => isSamePath(each, schema.at))) return [];
  const within = [...above, schema.at];
  const { properties, items } = schema.value;
  if (isMembers(items)) return toPaths(schema.within('items'), `${at}[]`, within);
  const ofValues = toValueSchemas(schema).flatMap((values) => toPaths(values, `${at}{}`, within));
  const ofMembers = Object.keys(isMembers(properties) ? properties : {}).flatMap((name) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...toPaths(schema.within('properties', name), path, within)];
  });
  return [...ofMembers, ...ofValues];
}

/** The members in a JSON body: `Tags`, `Tags[].Key`. */
export function toMemberPaths(body: string | undefined): readonly string[] {
  return pathsIn(parseJson(body ?? ''), '');
}

/** The paths of the members of a value; since any object may be a map, each also as of a value of a map: `Rules{}.Status`. */
export function pathsIn(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${at}[]`));
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const path = at === '' ? name : `${at}.${name}`;
    const ofMap = at === '' ? [] : pathsIn(each, `${at}{}`);
    return [path, ...pathsIn(each, path), ...ofMap];
  });
}
