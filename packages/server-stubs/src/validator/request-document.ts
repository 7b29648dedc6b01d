import { document, type OpenApiDocument } from '@numberkit/contract/document';
import { isJsonObject } from '../document/resolve.js';

/**
 * A copy of the document without its answers: the validator compiles their schemas too, even where it
 * is to check requests only.
 */
export function createRequestDocument(): OpenApiDocument {
  const copy = structuredClone(document);
  for (const path of Object.values(copy.paths)) {
    for (const operation of Object.values(path)) {
      if (isJsonObject(operation)) operation['responses'] = {};
    }
  }
  copy.components.responses = {};
  return copy;
}
