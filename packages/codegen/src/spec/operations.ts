import type { HttpMethod } from '@numberkit/contract';
import { type Json, type JsonObject, toList, toObject, toText } from './json.ts';
import { resolve, toResponseName } from './references.ts';

const METHODS: readonly HttpMethod[] = [
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
];

/** The parameters of an operation, and those of its path that it does not replace. */
function toParameters(document: JsonObject, item: JsonObject, source: JsonObject): JsonObject[] {
  const toResolved = (list: Json | undefined): JsonObject[] =>
    toList(list).map((one) => resolve(document, one));
  const own = toResolved(source['parameters']);
  const isReplaced = ({ name, in: place }: JsonObject): boolean =>
    own.some((one) => one['name'] === name && one['in'] === place);
  return [...toResolved(item['parameters']).filter((one) => !isReplaced(one)), ...own];
}

/** The HTTP method of a name in any case; undefined for a name of none. */
export function toMethod(name: string | undefined): HttpMethod | undefined {
  return METHODS.find((method) => method === name?.toUpperCase());
}

/** An operation of the document. */
export interface SpecOperation {
  /** The name in error messages: the operationId or, if it is missing, method and path. */
  readonly title: string;
  readonly method: HttpMethod;
  readonly path: string;
  readonly source: JsonObject;
  /** The parameters of the path and of the operation, references resolved. */
  readonly parameters: readonly JsonObject[];
}

/** Every operation of the document, in the order of the document. */
export function toSpecOperations(document: JsonObject): SpecOperation[] {
  return Object.entries(toObject(document['paths'])).flatMap(([path, value]) => {
    const item = resolve(document, value);
    return METHODS.filter((method) => item[method.toLowerCase()] !== undefined).map((method) => {
      const source = toObject(item[method.toLowerCase()]);
      return {
        title: toText(source['operationId']) ?? `${method} ${path}`,
        method,
        path,
        source,
        parameters: toParameters(document, item, source),
      };
    });
  });
}

/** A path without the names of its members: `/books/{}`. */
export function toShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}');
}

/** The schema of the JSON content of a request body or response; undefined if it has none. */
export function toContentSchema(carrier: JsonObject): Json | undefined {
  const content = toObject(carrier['content']);
  return toObject(content['application/json'] ?? content['application/problem+json'])['schema'];
}

/** The content of a response that is a stream of server-sent events; undefined if it is none. */
export function toEventStream(response: JsonObject): JsonObject | undefined {
  const stream = toObject(response['content'])['text/event-stream'];
  return stream === undefined ? undefined : toObject(stream);
}

/** One response of an operation. */
export interface SpecResponse {
  readonly status: string;
  /** The response, references resolved. */
  readonly response: JsonObject;
  /** The name of the component that it refers to. */
  readonly component: string | undefined;
}

/** The responses of an operation by status. */
export function toResponses(document: JsonObject, operation: SpecOperation): SpecResponse[] {
  return Object.entries(toObject(operation.source['responses'])).map(([status, response]) => ({
    status,
    response: resolve(document, response),
    component: toResponseName(response),
  }));
}

/** Whether a status is that of a success. */
export function isSuccess(status: string): boolean {
  return /^2\d\d$/.test(status);
}
