import type { JsonObject } from '../src/spec/json.ts';
import { validateDocument } from '../src/validation/validate-document.ts';
import { at, createSample } from './sample.ts';

/** The sentences with which a document is refused after a change to the sample. */
export function toRefusal(change: (document: JsonObject) => void): string[] {
  const document = createSample();
  change(document);
  try {
    validateDocument(document);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)];
  }
}

/** The component schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return at(document, 'components', 'schemas');
}

/** The component responses of a document. */
export function responsesOf(document: JsonObject): JsonObject {
  return at(document, 'components', 'responses');
}

/** The one tag of the sample. */
export function tagOf(document: JsonObject): JsonObject {
  const [tag] = Array.isArray(document['tags']) ? document['tags'] : [];
  return at({ tag: tag ?? null }, 'tag');
}

/** Adds an operation at a route of its own. */
export function addOperation(document: JsonObject, operation: JsonObject): void {
  at(document, 'paths')['/other'] = { get: operation };
}
