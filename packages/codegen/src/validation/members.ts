import { toBodySchema, toParameterName } from '../model/operation.ts';
import { type JsonObject, toObject, toText } from '../spec/json.ts';
import { type SpecOperation, toSpecOperations } from '../spec/operations.ts';
import { toProperties, toRequired } from '../spec/properties.ts';
import { resolve } from '../spec/references.ts';

/** An operation's input is one flat object, so member names are unique and a body is an object. */
export function toMemberProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => {
    const { title, source } = operation;
    const names = [...toParameterNames(operation), ...toBodyNames(document, operation)];
    const token = toText(source['x-idempotency-token']);
    const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    return [
      ...[...repeated].map((name) => `The operation ${title} has two members called ${name}.`),
      ...(token === undefined || names.includes(token)
        ? []
        : [`The x-idempotency-token ${token} of ${title} is not one of its members.`]),
      ...toParameterProblems(operation),
      ...toBodyProblems(document, operation),
    ];
  });
}

function toParameterProblems({ parameters, title, path }: SpecOperation): string[] {
  const inPath = parameters.filter((one) => one['in'] === 'path').map((one) => one['name']);
  const inRoute = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return [
    ...parameters
      .filter((one) => !['path', 'query', 'header'].includes(String(one['in'])))
      .map((one) => `The member ${one['name']} of ${title} is not in path, query or header.`),
    ...parameters
      .filter((one) => toText(one['description']) === undefined)
      .map((one) => `The member ${one['name']} of ${title} has no description.`),
    ...inRoute
      .filter((name) => name !== undefined && !inPath.includes(name))
      .map((name) => `The route of ${title} has {${name}}, but no path parameter of that name.`),
    ...inPath
      .filter((name) => typeof name === 'string' && !inRoute.includes(name))
      .map((name) => `The path parameter ${name} of ${title} is not in its route.`),
  ];
}

function toBodyProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title, source } = operation;
  if (source['requestBody'] === undefined) return [];
  const body = resolve(document, source['requestBody']);
  const schema = toBodySchema(document, operation);
  const types = Object.keys(toObject(body['content']));
  if (schema === undefined || types.length !== 1) {
    return [`The body of ${title} is not of the one content type application/json.`];
  }
  const isOptional = body['required'] !== true;
  const required = toRequired(document, schema);
  return [
    ...(resolve(document, schema)['type'] === 'object' &&
    toBodyNames(document, operation).length > 0
      ? []
      : [`The body of ${title} is not an object with members.`]),
    ...(isOptional && required.length > 0
      ? [`The body of ${title} may be left out, but its member ${required[0]} may not.`]
      : []),
  ];
}

function toParameterNames({ parameters }: SpecOperation): string[] {
  return parameters.map(toParameterName);
}

function toBodyNames(document: JsonObject, operation: SpecOperation): string[] {
  return Object.keys(toProperties(document, toBodySchema(document, operation)));
}
