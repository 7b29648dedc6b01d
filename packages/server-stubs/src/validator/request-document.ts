import {
  isRecord,
  type Json,
  type JsonObject,
  type OpenApiDocument,
  type OperationFacts,
  resolveReference,
} from '@numberkit/contract';
import { readParameters, requireOperation } from '../operation-document.js';
import { createPartialDocument } from './partial-document.js';

/**
 * A document that has of an operation what a validator of its requests needs. Members of headers stand in the
 * query, and each has the name of the input: the validator would change the case of a header's name and take
 * brackets in a parameter's apart.
 *
 * There are no responses: a validator of requests would compile their schemas too, and it walks all schemas for
 * each one that it compiles.
 */
export function createRequestDocument(
  document: OpenApiDocument,
  operations: readonly OperationFacts[],
): OpenApiDocument {
  const partial = createPartialDocument(
    document,
    operations.map((facts) => [facts, toRequestParts(document, facts)]),
  );
  removeDiscriminators(partial);
  repeatDefaults(partial, partial);
  return partial;
}

function toRequestParts(document: OpenApiDocument, facts: OperationFacts): JsonObject {
  const parameters = readParameters(document, facts).map(
    ({ place, member, required, schema }): JsonObject => ({
      name: member,
      in: place === 'path' ? 'path' : 'query',
      required,
      schema,
    }),
  );
  const { requestBody } = requireOperation(document, facts);
  return { parameters, ...(requestBody !== undefined && { requestBody }), responses: {} };
}

/** Repeats the default of a schema beside each reference to it, since the validator looks for defaults there only. */
function repeatDefaults(document: OpenApiDocument, value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) {
    if (isRecord(part) && typeof part['$ref'] === 'string') {
      const { default: value } = resolveReference(document, part) ?? {};
      if (value !== undefined) part['default'] = value;
    }
    repeatDefaults(document, part);
  }
}

/**
 * Removes discriminators, which allow and refuse nothing beside the schemas that they choose from. The validator
 * would read them in its own way: it refuses values that their schemas allow.
 */
function removeDiscriminators(value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRecord(value) && isDiscriminator(value['discriminator'])) delete value['discriminator'];
  for (const part of Object.values(value)) removeDiscriminators(part);
}

/** Whether a value is a discriminator, and not the schema of a member with that name. */
function isDiscriminator(value: Json | undefined): boolean {
  return isRecord(value) && typeof value['propertyName'] === 'string';
}
