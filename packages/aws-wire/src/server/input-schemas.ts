import { type OperationId, operations } from '@numberkit/contract';
import { document, type Json, type JsonObject } from '@numberkit/contract/document';

/** The schemas of an operation's members by name, wherever in a request the contract puts them. */
export function toInputSchemas(operation: OperationId): { readonly [member: string]: Json } {
  const { path, method } = operations[operation];
  const route = document.paths[path] ?? {};
  const facts = resolve(route[method.toLowerCase()]);
  const parameters = [...toList(route['parameters']), ...toList(facts['parameters'])].map(resolve);
  const content = resolve(resolve(facts['requestBody'])['content']);
  const body = resolve(resolve(content['application/json'])['schema']);
  return {
    ...Object.fromEntries(parameters.map((each) => [String(each['name']), each['schema'] ?? {}])),
    ...resolve(body['properties']),
  };
}

/** An object of the document, found behind its references; empty where there is none. */
export function resolve(node: Json | undefined): JsonObject {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return {};
  const reference = node['$ref'];
  return typeof reference === 'string' ? resolve(readReference(reference)) : node;
}

// References are local, `#/components/schemas/Tag`: the generator bundles the document so.
function readReference(reference: string): Json | undefined {
  return reference
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((node: Json | undefined, step) => resolve(node)[step], document);
}

function toList(node: Json | undefined): readonly Json[] {
  return Array.isArray(node) ? node : [];
}
