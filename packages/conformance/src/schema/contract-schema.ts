import {
  type DocumentedFacts,
  findPart,
  type JsonObject,
  type OpenApiDocument,
  type OperationFacts,
  resolveReference,
  toReference,
} from '@numberkit/contract';
import { createCompile, type SchemaCheck } from '@numberkit/contract/schemas';
import type { Mismatch } from '../matching/compare.js';
import { isMembers, type Members } from '../matching/matcher.js';
import { show } from '../matching/show.js';
import { SuiteFault } from '../scenario/errors.js';
import { contentType, problemType } from '../wire/media-types.js';

/** The names that lead to a place in the contract's document, from its root. */
export type DocumentPath = readonly string[];

/** Whether two paths lead to one place: a schema that contains itself leads back to where it is. */
export function isSamePath(one: DocumentPath, other: DocumentPath): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}

/** An object of the contract's document, and its place once references are followed. */
export interface DocumentPart {
  readonly at: DocumentPath;
  readonly value: Members;
  /** The part at a path within this one, with every `$ref` on the way followed. */
  within(...path: DocumentPath): DocumentPart;
  /** Whether this part, a schema, allows a value. */
  accepts(value: unknown): boolean;
  /** The violations of this part, a schema, by a value: all, or the first of a very large value. */
  toViolations(value: unknown): readonly Mismatch[];
}

/** The parts of the contract's document that an operation refers to. */
export interface OperationSchemas {
  /** The schema of the request's body. */
  readonly request: DocumentPart;
  /** Whether a request without a body is invalid. */
  readonly isBodyRequired: boolean;
  /** The schema of a member that travels in the path, the query or a header, by its name on the wire. */
  parameter(wireName: string): DocumentPart;
  /** Whether the operation declares a response with a status. */
  declares(status: number): boolean;
  /** The response that the operation declares for a status. */
  response(status: number): DocumentPart;
  /** The schema of the body of that response; undefined for a response without a body. */
  responseBody(status: number): DocumentPart | undefined;
  /** The schema of the body of one exception of a status, which may have several. */
  exceptionBody(name: string, status: number): DocumentPart | undefined;
  /** The schema of the body of an error without an operation; undefined for a problem. */
  readonly transportError: DocumentPart | undefined;
}

/** Reads the schemas of a contract's operations from its document. */
export function createContractSchemas({
  document,
}: Pick<DocumentedFacts, 'document'>): (operation: OperationFacts) => OperationSchemas {
  // Ajv copies all violations found so far for each item in which it finds more, hence `maxValues`.
  const compile = createCompile({ contract: document }, { maxValues: 2000 });
  const checks = new Map<string, SchemaCheck>();
  const toCheck = (path: DocumentPath): SchemaCheck => {
    const reference = `contract${toReference(path)}`;
    const check = checks.get(reference) ?? compile({ $ref: reference });
    checks.set(reference, check);
    return check;
  };
  const partAt = (path: DocumentPath): DocumentPart => {
    const part = findPart(document, path);
    // A schema that allows or refuses every value can be a boolean.
    const value = typeof part?.value === 'boolean' ? {} : part?.value;
    if (!part || !isMembers(value)) throw new SuiteFault(`The contract has no ${path.join(' / ')}`);
    const { at } = part;
    return {
      at,
      value: withAllOf(document, value),
      within: (...inner) => partAt(toPath(document, at, inner)),
      accepts: (actual) => toCheck(at).accepts(actual),
      toViolations: (actual) =>
        toCheck(at)(actual).map((violation) => toMismatch(violation, actual)),
    };
  };
  return (operation) => createOperationSchemas(operation, partAt);
}

/** A schema with the members of the schemas that it is composed of beside its own. */
function withAllOf(document: OpenApiDocument, schema: JsonObject): Members {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return schema;
  const parts: readonly Members[] = allOf.map((part) =>
    withAllOf(document, resolveReference(document, part) ?? {}),
  );
  const valuesOf = (keyword: string): readonly unknown[] =>
    [...parts, schema].map((part) => part[keyword]).filter((each) => each !== undefined);
  const [type, members] = [valuesOf('type').at(-1), valuesOf('properties')];
  return {
    ...schema,
    ...(type !== undefined && { type }),
    ...(members.length > 0 && { properties: Object.assign({}, ...members) }),
    required: valuesOf('required').flat(),
  };
}

/** The path to a part within another; a member may stand in one of the schemas that the other is composed of. */
function toPath(document: OpenApiDocument, at: DocumentPath, inner: DocumentPath): DocumentPath {
  const own = [...at, ...inner];
  if (inner[0] !== 'properties' || findPart(document, own)) return own;
  const schema = Object(findPart(document, at)?.value);
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) =>
    Object.keys(schema[keyword] ?? []).flatMap(
      (index) => findPart(document, [...at, keyword, index]) ?? [],
    ),
  );
  const paths = parts.map((part) => toPath(document, part.at, inner));
  return paths.find((path) => findPart(document, path)) ?? own;
}

function createOperationSchemas(
  { operationId, path, method, service }: OperationFacts,
  partAt: (path: DocumentPath) => DocumentPart,
): OperationSchemas {
  const own = () => partAt(['paths', path, method.toLowerCase()]);
  const response = (status: number) => own().within('responses', String(status));
  const responseBody = (status: number) => {
    const declared = response(status);
    const { content } = declared.value;
    const type = [contentType, problemType].find((each) => isMembers(content) && each in content);
    return type === undefined ? undefined : declared.within('content', type, 'schema');
  };
  return {
    get request() {
      return own().within('requestBody', 'content', contentType, 'schema');
    },
    get isBodyRequired() {
      return own().within('requestBody').value['required'] === true;
    },
    parameter: (wireName) => {
      for (const holder of [own(), partAt(['paths', path])]) {
        const { parameters } = holder.value;
        const found = (Array.isArray(parameters) ? parameters : [])
          .map((_, index) => holder.within('parameters', String(index)))
          .find(({ value }) => value['name'] === wireName);
        if (found) return found.within('schema');
      }
      throw new SuiteFault(`${operationId} has no parameter ${wireName}`);
    },
    declares: (status) => Object.hasOwn(own().within('responses').value, String(status)),
    response,
    responseBody,
    exceptionBody: (name, status) => {
      const declared = response(status);
      const { 'x-exceptions': several } = declared.value;
      const list: readonly unknown[] = Array.isArray(several) ? several : [];
      const at = list.findIndex((each) => isMembers(each) && toName(each) === name);
      const part = at < 0 ? undefined : declared.within('x-exceptions', String(at));
      return part && 'schema' in part.value ? part.within('schema') : responseBody(status);
    },
    get transportError() {
      const { transportError } = service;
      if (transportError === undefined) return undefined;
      return partAt(['components', 'schemas', transportError]);
    },
  };
}

/** The name of an item of `x-exceptions`: its own, or that of the component that is its schema. */
function toName({ exception, schema }: Members): unknown {
  if (exception !== undefined) return exception;
  const reference = isMembers(schema) ? schema['$ref'] : undefined;
  return typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
}

type Violation = ReturnType<SchemaCheck>[number];

function toMismatch(violation: Violation, whole: unknown): Mismatch {
  const { instancePath, params, message } = violation;
  const names = instancePath.split('/').slice(1).map(fromPointerStep);
  const missing: unknown = params['missingProperty'];
  if (typeof missing === 'string') {
    return { member: [...names, missing].join('.'), expected: 'a value', actual: 'nothing' };
  }
  const allowed: unknown = params['allowedValues'] ?? params['allowedValue'];
  const detail = allowed === undefined ? '' : ` ${show(allowed)}`;
  return {
    member: names.join('.'),
    expected: `a value that the schema allows: it ${message}${detail}`,
    actual: show(names.reduce(memberOf, whole)),
  };
}

function memberOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isMembers(value) ? value[name] : undefined;
}

function fromPointerStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
