import { operations } from '@numberkit/contract/phone-numbers';
import { toSchemaPlaces } from '../contract-cases/schema/schema-places.js';
import { isMembers } from '../matching/matcher.js';
import { type DocumentPart, partAt, responsePart } from '../schema/contract-schema.js';
import { contentType, parseJson } from '../wire/http.js';

/** The members of every operation's input. */
export const declaredInputMembers: readonly string[] = Object.values(operations).flatMap(
  ({ operationId }) =>
    toSchemaPlaces(operationId)
      .filter(({ steps }) => steps.length > 0 && steps.at(-1) !== '[]')
      .map(({ name }) => `${operationId} ${name}`),
);

/** The members of every operation's output. */
export const declaredOutputMembers: readonly string[] = Object.values(operations).flatMap(
  ({ operationId, success }) =>
    success.flatMap((status) => {
      const { at } = responsePart(operationId, status);
      const schema = partAt([...at, 'content', contentType, 'schema']);
      return toPaths(schema, '').map((path) => `${operationId} ${path}`);
    }),
);

function toPaths(schema: DocumentPart, at: string): readonly string[] {
  const { properties, items } = schema.value;
  if (isMembers(items)) return toPaths(partAt([...schema.at, 'items']), `${at}[]`);
  return Object.keys(isMembers(properties) ? properties : {}).flatMap((name) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...toPaths(partAt([...schema.at, 'properties', name]), path)];
  });
}

/** The members in a JSON body: `Tags`, `Tags[].Key`. */
export function toMemberPaths(body: string | undefined): readonly string[] {
  return pathsIn(parseJson(body ?? ''), '');
}

function pathsIn(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${at}[]`));
  if (!isMembers(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...pathsIn(each, path)];
  });
}
