import { type Json, type JsonObject, resolveReference } from '@numberkit/contract';
import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { document } from '@numberkit/contract/phone-numbers/document';

/** The schema of a request's input: an object with `path`, `query` and `body`. */
export function toInputSchema(operation: OperationId): JsonObject {
  const { path, method } = operations[operation];
  const route = toObject(document.paths[path]);
  const facts = toObject(route[method.toLowerCase()]);
  const parameters = [...toList(route['parameters']), ...toList(facts['parameters'])].map(toObject);
  const body = toJsonSchema(facts['requestBody']);
  const properties = {
    path: toPlaceSchema(parameters, 'path'),
    query: toPlaceSchema(parameters, 'query'),
    ...(body && { body }),
  };
  return withComponents({ type: 'object', properties });
}

/** The schema of the body of a success; undefined if the contract has none for the status. */
export function toOutputSchema(operation: OperationId, status: number): JsonObject | undefined {
  const { path, method } = operations[operation];
  const facts = toObject(toObject(document.paths[path])[method.toLowerCase()]);
  const schema = toJsonSchema(toObject(facts['responses'])[String(status)]);
  return schema && withComponents(schema);
}

function toPlaceSchema(parameters: readonly JsonObject[], place: string): JsonObject {
  const here = parameters.filter((parameter) => parameter['in'] === place);
  const named = here.map((parameter) => [String(parameter['name']), parameter['schema'] ?? {}]);
  const required = here.filter((parameter) => parameter['required'] === true);
  return {
    type: 'object',
    required: required.map((parameter) => String(parameter['name'])),
    properties: Object.fromEntries(named),
  };
}

function toJsonSchema(message: Json | undefined): JsonObject | undefined {
  const content = toObject(toObject(message)['content']);
  const schema = toObject(content['application/json'])['schema'];
  return schema === undefined ? undefined : toObject(schema);
}

/** Adds the schemas that `$ref`s lead to from the document's root. */
function withComponents(schema: JsonObject): JsonObject {
  return { ...schema, components: { schemas: document.components.schemas } };
}

/** An object of the document, its references followed; empty if it is none. */
function toObject(value: Json | undefined): JsonObject {
  return resolveReference(document, value) ?? {};
}

function toList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
