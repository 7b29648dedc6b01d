import type { OperationFacts } from './facts.js';
import type { Json, JsonObject } from './json.js';
import { resolveReference } from './references.js';

type Route = Pick<OperationFacts, 'path' | 'method'>;

/** An operation as its document states it; undefined if the document lacks it. */
export function findOperation(
  document: JsonObject,
  { path, method }: Route,
): JsonObject | undefined {
  return resolveReference(document, findPathItem(document, path)?.[method.toLowerCase()]);
}

/**
 * The parameters of an operation, their references followed: those of its path that it does not replace, and its
 * own.
 */
export function listParameters(document: JsonObject, route: Route): readonly JsonObject[] {
  const read = (holder: JsonObject | undefined): JsonObject[] => {
    const list = holder?.['parameters'] ?? [];
    const resolved = [list].flat().map((parameter) => resolveReference(document, parameter));
    return resolved.filter((parameter) => parameter !== undefined);
  };
  const own = read(findOperation(document, route));
  const isReplaced = ({ in: place, name }: JsonObject): boolean =>
    own.some((each) => each['in'] === place && each['name'] === name);
  const ofPath = read(findPathItem(document, route.path));
  return [...ofPath.filter((parameter) => !isReplaced(parameter)), ...own];
}

/** The schema of a request body or a response in JSON, as it stands there; undefined if there is none. */
export function findJsonSchema(document: JsonObject, message: Json | undefined): Json | undefined {
  const content = resolveReference(document, resolveReference(document, message)?.['content']);
  return resolveReference(document, content?.['application/json'])?.['schema'];
}

function findPathItem(document: JsonObject, path: string): JsonObject | undefined {
  return resolveReference(document, resolveReference(document, document['paths'])?.[path]);
}
