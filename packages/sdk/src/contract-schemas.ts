import {
  type ClientOperationFacts,
  findJsonSchema,
  findOperation,
  type Json,
  type JsonObject,
  listParameters,
  type OpenApiDocument,
  resolveReference,
} from '@numberkit/contract';

/** The schemas of a document's operations. */
export interface ContractSchemas {
  /** The schema of a request's input: an object with `path`, `query`, `header` and `body`. */
  toInputSchema(operation: ClientOperationFacts): JsonObject;
  /** The schema of the body of a success; undefined if the contract has none for the status. */
  toOutputSchema(operation: ClientOperationFacts, status: number): JsonObject | undefined;
}

/** Makes the functions that find the schemas of a document's operations. */
export function createContractSchemas(document: OpenApiDocument): ContractSchemas {
  const toJsonSchema = (message: Json | undefined): JsonObject | undefined =>
    resolveReference(document, findJsonSchema(document, message));
  // Adds the schemas that references lead to from the document's root.
  const withComponents = (schema: JsonObject): JsonObject => ({
    ...schema,
    components: { schemas: document.components.schemas },
  });
  return {
    toInputSchema(operation) {
      const all = listParameters(document, operation);
      const body = toJsonSchema(findOperation(document, operation)?.['requestBody']);
      const properties = {
        path: toPlaceSchema(all, 'path'),
        query: toPlaceSchema(all, 'query'),
        header: toPlaceSchema(all, 'header'),
        ...(body && { body }),
      };
      return withComponents({ type: 'object', properties });
    },
    toOutputSchema(operation, status) {
      const { responses } = findOperation(document, operation) ?? {};
      const schema = toJsonSchema(resolveReference(document, responses)?.[String(status)]);
      return schema && withComponents(schema);
    },
  };
}

/** The schema of the parameters of one place. Members that the contract does not know are in none of them. */
function toPlaceSchema(parameters: readonly JsonObject[], place: string): JsonObject {
  const here = parameters.filter((parameter) => parameter['in'] === place);
  const named = here.map((parameter) => [String(parameter['name']), parameter['schema'] ?? {}]);
  const required = here.filter((parameter) => parameter['required'] === true);
  return {
    type: 'object',
    required: required.map((parameter) => String(parameter['name'])),
    properties: Object.fromEntries(named),
    additionalProperties: false,
  };
}
