import type { OpenApiDocument } from '@numberkit/contract';
import { isRecord, type Json, type JsonObject } from '@numberkit/contract';
import { document } from '@numberkit/contract/phone-numbers/document';

/**
 * A copy of the document without its responses. A validator of requests would compile their schemas too,
 * and it walks all schemas for each one that it compiles.
 */
export function createRequestDocument(): OpenApiDocument {
  const copy = structuredClone(document);
  for (const path of Object.values(copy.paths)) {
    for (const operation of Object.values(path)) {
      if (isRecord(operation)) operation['responses'] = {};
    }
  }
  copy.components.responses = {};
  copy.components.schemas = keepReferred(copy);
  return copy;
}

/** The schemas that the rest of a document refers to, and those that these refer to. */
function keepReferred({
  components,
  paths,
}: OpenApiDocument): OpenApiDocument['components']['schemas'] {
  const { schemas, ...others } = components;
  const kept: Record<string, JsonObject> = {};
  const keep = (value: Json): void => {
    for (const name of toReferred(value)) {
      const schema = schemas[name];
      if (schema === undefined || name in kept) continue;
      kept[name] = schema;
      keep(schema);
    }
  };
  keep(paths);
  keep(others);
  return kept;
}

/** The names of the schemas that a value of the document refers to. */
function toReferred(value: Json): string[] {
  const references = JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"/]+)/g);
  return [...references].map(([, name = '']) => name);
}
