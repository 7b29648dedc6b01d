import type { IncomingMessage } from 'node:http';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import { document } from '../../src/gen/document.gen.js';
import type { Operation } from './library.js';
import { invalid, type Members, Refusal } from './refusal.js';

/** The path of a request, without its query. */
export function toPath({ url = '' }: IncomingMessage): string {
  return url.split('?')[0] ?? '';
}

/** A route as a pattern, its members as groups. */
export function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

/**
 * Reads the members of a request under the names of the wire.
 *
 * @throws {Refusal} The request is not as the document says.
 */
export function readInput(
  { path, method }: Operation,
  request: IncomingMessage,
  bytes: Uint8Array,
): Members {
  const route = `/paths/${path.replaceAll('/', '~1')}`;
  const own = `${route}/${method.toLowerCase()}`;
  const item = toMembers(document.paths[path]);
  const operation = toMembers(item[method.toLowerCase()]);
  const parameters = [...toParameters(item, route), ...toParameters(operation, own)];
  const query = new URL(request.url ?? '', 'http://host').searchParams;
  for (const name of query.keys()) {
    if (!parameters.some((each) => each.name === name)) throw invalid(name);
  }
  const input: Members = {};
  for (const { name, place, pointer } of parameters) {
    const value = readParameter(name, place, path, request);
    if (value !== undefined) input[name] = check(texts, `${pointer}/schema`, value, () => name);
  }
  if (operation['requestBody'] === undefined) return input;
  const pointer = `${own}/requestBody/content/application~1json/schema`;
  return { ...input, ...toMembers(check(json, pointer, readBody(request, bytes), toPlace)) };
}

interface Parameter {
  readonly name: string;
  readonly place: unknown;
  /** Its JSON pointer in the document. */
  readonly pointer: string;
}

function toParameters({ parameters }: Members, pointer: string): Parameter[] {
  return (Array.isArray(parameters) ? parameters : []).map((each: Members, at) => ({
    name: String(each['name']),
    place: each['in'],
    pointer: `${pointer}/parameters/${at}`,
  }));
}

function readParameter(
  name: string,
  place: unknown,
  path: string,
  request: IncomingMessage,
): unknown {
  if (place === 'header') return request.headers[name.toLowerCase()];
  if (place === 'path')
    return decodeURIComponent(toPattern(path).exec(toPath(request))?.groups?.[name] ?? '');
  const values = new URL(request.url ?? '', 'http://host').searchParams.getAll(name);
  return values.length > 1 ? values : values[0];
}

function readBody({ headers }: IncomingMessage, bytes: Uint8Array): unknown {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (bytes.length > 1024 * 1024) throw new Refusal(413, 'too-large', 'Too large');
  if (type !== 'application/json' || headers['content-encoding'] !== undefined) {
    throw new Refusal(415, 'unsupported-media-type', 'Unsupported media type');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid('body');
  }
}

type Compile = ReturnType<typeof createCompile>;

/** Values of a query, a path and a header are texts, whatever their schema says. */
const texts = createCompile({ document }, { coerceTypes: 'array' });
const json = createCompile({ document });
const checks = new Map<Compile, Map<string, SchemaCheck>>([
  [texts, new Map()],
  [json, new Map()],
]);

type Violation = ReturnType<SchemaCheck>[number];

/** The value as its schema wants it. */
function check(
  compile: Compile,
  pointer: string,
  value: unknown,
  toName: (violation: Violation) => string,
): unknown {
  const known = checks.get(compile);
  const find =
    known?.get(pointer) ?? compile({ properties: { value: { $ref: `document#${pointer}` } } });
  known?.set(pointer, find);
  const holder = { value };
  const violations = find(holder);
  if (violations.length > 0) throw invalid(...violations.map(toName));
  return holder.value;
}

/** The place of a violation in a body: `loans.0.isbn`. */
function toPlace({ instancePath, params }: Violation): string {
  const [, , ...path] = instancePath.split('/');
  const { missingProperty = [], additionalProperty = [] } = params;
  return [...path, missingProperty, additionalProperty].flat().join('.');
}

function toMembers(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
