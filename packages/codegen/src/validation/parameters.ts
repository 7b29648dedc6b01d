import { toBodySchema, toParameterName } from '../model/operation.ts';
import { type Json, type JsonObject, toText } from '../spec/json.ts';
import { type SpecOperation, toSpecOperations } from '../spec/operations.ts';
import { toProperties } from '../spec/properties.ts';
import { resolve } from '../spec/references.ts';
import { isInherited } from './schemas.ts';

const PLACES = ['path', 'query', 'header'];
const SCALARS = ['string', 'integer', 'number', 'boolean'];
/** Headers that clients, servers or HTTP itself set, in lower case. */
const OWN_HEADERS = [
  'accept',
  'authorization',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'cookie',
  'host',
  'transfer-encoding',
];
/** The only styles that the packages write and read; they are OpenAPI's defaults. */
const STYLES: { readonly [place: string]: string } = {
  path: 'simple',
  query: 'form',
  header: 'simple',
};

/** Members outside the body are texts, numbers, booleans or lists of them, each under a name of its own. */
export function toParameterProblems(document: JsonObject): string[] {
  return toSpecOperations(document).flatMap((operation) => [
    ...operation.parameters.flatMap((one) => toFormProblems(document, operation, one)),
    ...toRouteProblems(operation),
    ...toNameProblems(document, operation),
  ]);
}

function toFormProblems(
  document: JsonObject,
  { title }: SpecOperation,
  parameter: JsonObject,
): string[] {
  const { name, in: where, style, explode, schema } = parameter;
  const place = String(where);
  if (toText(name) === undefined) return [`The operation ${title} has a parameter without a name.`];
  const member = `${name} of ${title}`;
  if (!PLACES.includes(place)) return [`The member ${member} is not in path, query or header.`];
  const form = toForm(document, schema);
  const isOwnStyle = style !== undefined && style !== STYLES[place];
  const isJoined = place === 'query' && form === 'list' && explode === false;
  return [
    ...(toText(parameter['description']) === undefined
      ? [`The member ${member} has no description.`]
      : []),
    ...(form === undefined || (form === 'list' && place === 'path')
      ? [
          `The ${place} member ${member} is not a text, a number or a boolean${place === 'path' ? '' : ', nor a list of them'}.`,
        ]
      : []),
    ...(isOwnStyle || isJoined
      ? [`The ${place} member ${member} is not written in OpenAPI's default style.`]
      : []),
    ...(place === 'header' && OWN_HEADERS.includes(String(name).toLowerCase())
      ? [`The header ${member} belongs to HTTP and cannot be a member.`]
      : []),
    ...(isInherited(toParameterName(parameter))
      ? [`The member ${toParameterName(parameter)} of ${title} has a name that every object has.`]
      : []),
    ...toRenamedProblems(parameter, member),
  ];
}

/** Whether values of a schema are scalars or lists of scalars; undefined for any other values. */
function toForm(document: JsonObject, schema: Json | undefined): 'scalar' | 'list' | undefined {
  const { type, items } = resolve(document, schema);
  if (SCALARS.includes(String(type))) return 'scalar';
  return type === 'array' && toForm(document, items) === 'scalar' ? 'list' : undefined;
}

function toRenamedProblems(parameter: JsonObject, member: string): string[] {
  const name = parameter['x-member'];
  if (name === undefined) return [];
  if (parameter['in'] === 'path') {
    return [`The path member ${member} has an x-member, but it has one name in route and input.`];
  }
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(String(name))
    ? []
    : [`The x-member ${name} of ${member} is not a name.`];
}

function toRouteProblems({ parameters, title, path }: SpecOperation): string[] {
  const inPath = parameters.filter((one) => one['in'] === 'path');
  const names = inPath.map((one) => one['name']);
  const inRoute = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return [
    ...inRoute
      .filter((name) => name !== undefined && !names.includes(name))
      .map((name) => `The route of ${title} has {${name}}, but no path parameter of that name.`),
    ...inPath
      .filter(({ name }) => typeof name === 'string' && !inRoute.includes(name))
      .map(({ name }) => `The path parameter ${name} of ${title} is not in its route.`),
    ...inPath
      .filter(({ required }) => required !== true)
      .map(({ name }) => `The path parameter ${name} of ${title} is not required.`),
  ];
}

/** Each member has a name of its own in the input, and its name on the wire belongs to no other of its place. */
function toNameProblems(document: JsonObject, operation: SpecOperation): string[] {
  const { title, parameters } = operation;
  const body = Object.keys(toProperties(document, toBodySchema(document, operation)));
  const names = [...parameters.map(toParameterName), ...body];
  const headers = parameters
    .filter((one) => one['in'] === 'header')
    .map((one) => String(one['name']).toLowerCase());
  return [
    ...toRepeated(names).map((name) => `The operation ${title} has two members called ${name}.`),
    ...['query', 'header'].flatMap((place) =>
      listTaken(parameters.filter((one) => one['in'] === place)).map(
        (name) => `The operation ${title} has two members of the ${place} called ${name}.`,
      ),
    ),
    ...toRepeated(headers).map((name) => `The operation ${title} has the header ${name} twice.`),
  ];
}

/** The names on the wire of renamed parameters that another parameter of the same place has in any form. */
function listTaken(parameters: readonly JsonObject[]): string[] {
  const taken = parameters.flatMap((one) => {
    const name = String(one['name']);
    const others = parameters.filter((other) => other !== one);
    const isTaken = others.some((other) => other['name'] === name || other['x-member'] === name);
    return name !== toParameterName(one) && isTaken ? [name] : [];
  });
  return [...new Set(taken)];
}

function toRepeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
