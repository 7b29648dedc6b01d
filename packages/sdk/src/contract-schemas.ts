import {
  type ClientOperationFacts,
  type Json,
  type JsonObject,
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
  // An object of the document, its references followed; empty if it is none.
  const toObject = (value: Json | undefined): JsonObject => resolveReference(document, value) ?? {};
  const toJsonSchema = (message: Json | undefined): JsonObject | undefined => {
    const content = toObject(toObject(message)['content']);
    const schema = toObject(content['application/json'])['schema'];
    return schema === undefined ? undefined : toObject(schema);
  };
  // Adds the schemas that references lead to from the document's root.
  const withComponents = (schema: JsonObject): JsonObject => ({
    ...schema,
    components: { schemas: document.components.schemas },
  });
  return {
    toInputSchema({ path, method }) {
      const route = toObject(document.paths[path]);
      const facts = toObject(route[method.toLowerCase()]);
      const all = [...toList(route['parameters']), ...toList(facts['parameters'])].map(toObject);
      const body = toJsonSchema(facts['requestBody']);
      const properties = {
        path: toPlaceSchema(all, 'path'),
        query: toPlaceSchema(all, 'query'),
        header: toPlaceSchema(all, 'header'),
        ...(body && { body }),
      };
      return withComponents({ type: 'object', properties });
    },
    toOutputSchema({ path, method }, status) {
      const facts = toObject(toObject(document.paths[path])[method.toLowerCase()]);
      const schema = toJsonSchema(toObject(facts['responses'])[String(status)]);
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

function toList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
