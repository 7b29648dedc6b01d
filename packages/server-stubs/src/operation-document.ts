import {
  isRecord,
  type Json,
  type JsonObject,
  type OperationFacts,
  resolveReference,
} from '@numberkit/contract';
import { document } from '@numberkit/contract/phone-numbers/document';

/** The body of an operation in the document. */
export interface BodyFacts {
  readonly required: boolean;
  /** The media types that it may have, in lower case. */
  readonly mediaTypes: readonly string[];
  readonly schema: JsonObject;
}

/** Reads what the document states about an operation's body; undefined where it takes none. */
export function readBodyFacts(facts: OperationFacts): BodyFacts | undefined {
  const body = resolve(operationObject(facts)['requestBody']);
  const content = resolve(body?.['content']);
  if (body === undefined || content === undefined) return undefined;
  const [schema] = Object.values(content).map((media) => resolve(resolve(media)?.['schema']));
  return {
    required: body['required'] === true,
    mediaTypes: Object.keys(content).map((type) => type.toLowerCase()),
    schema: schema ?? {},
  };
}

/**
 * The schema of an operation's whole request as the validator's paths see it: an object with the
 * members `params`, `query`, `headers`, `cookies` and `body`.
 */
export function readRequestSchema(facts: OperationFacts): JsonObject {
  const parameters = parametersOf(facts);
  const schemaOfPlace = (place: string): JsonObject => ({
    properties: Object.fromEntries(
      parameters
        .filter((parameter) => parameter['in'] === place)
        .map((parameter) => [String(parameter['name']), parameter['schema'] ?? {}]),
    ),
  });
  return {
    properties: {
      params: schemaOfPlace('path'),
      query: schemaOfPlace('query'),
      headers: schemaOfPlace('header'),
      cookies: schemaOfPlace('cookie'),
      body: readBodyFacts(facts)?.schema ?? {},
    },
  };
}

function parametersOf(facts: OperationFacts): readonly JsonObject[] {
  const lists = [document.paths[facts.path]?.['parameters'], operationObject(facts)['parameters']];
  const parameters = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  return parameters.map(resolve).filter((parameter) => parameter !== undefined);
}

function operationObject(facts: OperationFacts): JsonObject {
  const operation = document.paths[facts.path]?.[facts.method.toLowerCase()];
  if (!isRecord(operation)) throw new Error(`The document lacks ${facts.operationId}.`);
  return operation;
}

function resolve(value: Json | undefined): JsonObject | undefined {
  return resolveReference(document, value);
}
