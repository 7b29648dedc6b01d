import { createRoutes, type OperationFacts, toReference } from '@numberkit/contract';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { contract } from './notes.js';
import type { NotesRequest } from './notes-server.js';

const compile = createCompile({ contract: contract.document });
const checks = new Map<string, SchemaCheck>();
const routes = createRoutes(contract.operations);

/** A request of an operation, with its members, or the status and the wrong members of its refusal. */
export type CheckedRequest =
  | { readonly operation: OperationFacts; readonly input: Readonly<Record<string, unknown>> }
  | { readonly name: string; readonly members?: readonly string[]; readonly allow?: string };

/** Checks a request against the contract. */
export function checkRequest({ method, target, headers, body }: NotesRequest): CheckedRequest {
  const [path = '', query = ''] = target.split('?');
  const match = routes(path);
  if (!match) return { name: 'NotFound' };
  const id = match.operations.get(method);
  const operation = id === undefined ? undefined : contract.operations[id];
  if (!operation)
    return { name: 'MethodNotAllowed', allow: [...match.operations.keys()].join(', ') };
  const { members, wireNames } = operation;
  if (members.body.length > 0) {
    if (Buffer.byteLength(body) > contract.bodyLimit) return { name: 'TooLarge' };
    const type = headers['content-type']?.split(';')[0]?.toLowerCase();
    if (type !== 'application/json') return { name: 'UnsupportedMediaType' };
  }
  const parameters = new URLSearchParams(query);
  const values: Record<string, unknown> = {};
  const wrong = new Set(
    [...parameters.keys()].filter(
      (name) => !members.query.some((each) => (wireNames[each] ?? each) === name),
    ),
  );
  for (const name of [...members.path, ...members.query, ...members.header]) {
    const wireName = wireNames[name] ?? name;
    const given = members.path.includes(name)
      ? [decodeURIComponent(match.members.get(name) ?? '')]
      : members.header.includes(name)
        ? [headers[wireName.toLowerCase()] ?? []].flat()
        : parameters.getAll(wireName);
    if (given.length === 0) continue;
    if (given.length > 1 && name !== 'tags') wrong.add(wireName);
    const at = ['paths', operation.path, operation.method.toLowerCase(), 'parameters'];
    const index = indexOf(operation, wireName);
    const value = toValue(name, given);
    if (violations([...at, String(index), 'schema'], value).length > 0) wrong.add(wireName);
    values[name] = value;
  }
  if (members.body.length > 0) {
    const json = parse(body);
    const at = [
      'paths',
      operation.path,
      'post',
      'requestBody',
      'content',
      'application/json',
      'schema',
    ];
    for (const { instancePath, params } of violations(at, json)) {
      const [own = params['missingProperty'] ?? params['additionalProperty'] ?? 'body'] =
        instancePath.split('/').slice(1);
      wrong.add(String(own));
    }
    Object.assign(values, json);
  }
  if (wrong.size > 0) return { name: 'InvalidRequest', members: [...wrong] };
  return { operation, input: values };
}

function toValue(name: string, given: readonly string[]): unknown {
  if (name === 'tags') return given;
  const [text = ''] = given;
  return name === 'maxResults' && /^-?[0-9.]+$/.test(text) ? Number(text) : text;
}

function indexOf({ path, method }: OperationFacts, wireName: string): number {
  const route = contract.document.paths[path]?.[method.toLowerCase()];
  const list: unknown = Object(route)['parameters'];
  return (Array.isArray(list) ? list : []).findIndex((each) => Object(each)['name'] === wireName);
}

function violations(path: readonly string[], value: unknown) {
  const reference = toReference(path);
  const check = checks.get(reference) ?? compile({ $ref: `contract${reference}` });
  checks.set(reference, check);
  return check(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
