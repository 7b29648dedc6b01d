import { type Json, type JsonObject, toList, toObject, toText } from './json.ts';
import { resolve } from './references.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** An operation as it stands in the document. */
export interface SpecOperation {
  /** How a refusal names it: its operationId, or method and path without one. */
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly source: JsonObject;
  /** The parameters of the path and of the operation, references followed. */
  readonly parameters: readonly JsonObject[];
}

/** Every operation of the document, in the order of the document. */
export function toSpecOperations(document: JsonObject): SpecOperation[] {
  return Object.entries(toObject(document['paths'])).flatMap(([path, value]) => {
    const item = resolve(document, value);
    return METHODS.filter((method) => item[method] !== undefined).map((method) => {
      const source = toObject(item[method]);
      return {
        title: toText(source['operationId']) ?? `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        source,
        parameters: [...toList(item['parameters']), ...toList(source['parameters'])].map((one) =>
          resolve(document, one),
        ),
      };
    });
  });
}

/** The schema of the JSON content of a request body or response; undefined without content. */
export function toContentSchema(carrier: JsonObject): Json | undefined {
  return toObject(toObject(carrier['content'])['application/json'])['schema'];
}

/** The answers of an operation by status, references followed. */
export function toResponses(
  document: JsonObject,
  operation: SpecOperation,
): { status: string; answer: JsonObject }[] {
  return Object.entries(toObject(operation.source['responses'])).map(([status, answer]) => ({
    status,
    answer: resolve(document, answer),
  }));
}

/** Whether a status says that the operation succeeded. */
export function isSuccess(status: string): boolean {
  return /^2\d\d$/.test(status);
}
