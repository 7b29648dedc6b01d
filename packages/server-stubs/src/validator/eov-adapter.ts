import type { OpenApiDocument } from '@numberkit/contract';
import { isRecord, type OperationFacts } from '@numberkit/contract';
import express from 'express';
import { middleware, error as validatorError } from 'express-openapi-validator';
import type { CheckedMembers } from './operation-validator.js';

// The only file that knows express-openapi-validator from within. Here its middlewares run one by one: the one that
// finds an operation once at the start, the one that checks for each request, and on stand-ins that hold only the
// parts that it reads. test/eov-adapter.test.ts states everything that this assumes; run it after an upgrade.
// patches/express-openapi-validator.patch in the root makes the start faster and nothing else.
//
// Mounted in an app through its public interface, for requests rewritten to the contract's route, the validator
// matches each path again, with a pattern that it compiles for each route and request. Measured in turn with the
// adapter, that takes 17 to 29 µs of processor time for a request instead of 6 to 7: with 100 to 140 µs for a whole
// request of the reference server 10 to 20 percent more, and the more routes a contract has the more.

/** A violation of a request's schema. */
export interface Violation {
  /**
   * A JSON pointer into the request (`/body/Tags/0/Key`, `/params/…`, `/query/…`). The name of a missing or
   * unknown member at its end is not escaped.
   */
  readonly path: string;
  /** The keyword of JSON Schema: `required`. */
  readonly keyword: string;
  /** The validator's own message, without the keyword's parameters. */
  readonly message: string;
}

/** Lists the violations of a request, and writes defaults into its members. */
export type RequestCheck = (members: MembersByPlace) => Promise<readonly Violation[]>;

type MembersByPlace = Pick<CheckedMembers, 'path' | 'query' | 'body'>;

/** Rejects a response that the contract does not declare. The validator lets every 5xx pass. */
export type ResponseCheck = (status: number, body: unknown) => Promise<void>;

/** Compiles the check of an operation. */
export type Compile<Check> = (facts: OperationFacts, contentType: string) => Promise<Check>;

type Options = Parameters<typeof middleware>[0];
type Middleware = ReturnType<typeof middleware>[number];
type ValidatorRequest = Parameters<Middleware>[0];
type ValidatorResponse = Parameters<Middleware>[1];
type ValidationError = InstanceType<typeof validatorError.BadRequest>['errors'][number];
type Metadata = NonNullable<ValidatorRequest['openapi']>;

/**
 * Sets up a validator of requests.
 *
 * @param document A copy: the validator changes it.
 * @param allErrors Whether to list every violation, in a time that grows with the square of their number;
 *   else it stops at the first.
 */
export function createRequestChecks(
  document: OpenApiDocument,
  allErrors: boolean,
): Compile<RequestCheck> {
  const middlewares = createMiddlewares(document, {
    // Unknown query parameters are reported where the query is read: the validator would stop at the
    // first, before it reads the body.
    validateRequests: { allErrors, allowUnknownQueryParameters: true },
    validateResponses: false,
  });
  const checkRequest = find(middlewares, 'requestMiddleware');
  return async (facts, contentType) => {
    const openapi = await findMetadata(middlewares, toRouteIn(document, facts));
    const createRequest = createStandIns(toFrame(facts, contentType, openapi));
    const unusedResponse = createResponse(200, () => undefined);
    const check: RequestCheck = async ({ path, query, body }) => {
      try {
        await run(checkRequest, createRequest({ params: path, query, body }), unusedResponse);
        return [];
      } catch (error) {
        if (!(error instanceof validatorError.BadRequest)) throw error;
        return error.errors.map(toViolation).filter((violation) => !isOfAbsentBody(violation));
      }
    };
    // The validator compiles a schema when it is first used.
    await check({ path: {}, query: {}, body: {} });
    return check;
  };
}

/** Sets up a validator of responses. It changes the document. */
export function createResponseChecks(document: OpenApiDocument): Compile<ResponseCheck> {
  const middlewares = createMiddlewares(document, {
    validateRequests: false,
    validateResponses: { allErrors: true },
  });
  const checkResponse = find(middlewares, 'responseMiddleware');
  return async (facts, contentType) => {
    const openapi = await findMetadata(middlewares, toRouteIn(document, facts));
    const createRequest = createStandIns(toFrame(facts, contentType, openapi));
    const check: ResponseCheck = (status, body) =>
      new Promise((resolve, reject) => {
        const response = createResponse(status, () => resolve());
        // Called first when `response.json` is wrapped, and again if the body given to it is wrong.
        checkResponse(createRequest({}), response, (error?: unknown) => {
          if (error === undefined) response.json(body);
          else reject(error);
        });
      });
    await Promise.allSettled(facts.success.map((status) => check(status, {})));
    return check;
  };
}

type Checks = Pick<Options, 'validateRequests' | 'validateResponses'>;

/** The validator's middlewares by name: the only thing that tells them apart. */
function createMiddlewares(
  document: OpenApiDocument,
  checks: Checks,
): ReadonlyMap<string, Middleware> {
  const apiSpec: unknown = { ...document, servers: [{ url: '/' }] };
  if (!isApiSpec(apiSpec)) throw new Error('The document is not of OpenAPI 3.1.');
  const middlewares = middleware({
    ...checks,
    apiSpec,
    // The document is linted where it is written, and its check takes time at every start.
    validateApiSpec: false,
    validateSecurity: false,
    fileUploader: false,
    // Else February 30 is a date.
    ajvFormats: { mode: 'full' },
  });
  return new Map(middlewares.map((each) => [each.name, each]));
}

function isApiSpec(spec: unknown): spec is Options['apiSpec'] {
  return isRecord(spec) && String(spec['openapi']).startsWith('3.1.');
}

function find(middlewares: ReadonlyMap<string, Middleware>, name: string): Middleware {
  const found = middlewares.get(name);
  if (found === undefined) {
    const names = [...middlewares.keys()].join(', ');
    throw new Error(`express-openapi-validator has no middleware ${name} any more, but ${names}.`);
  }
  return found;
}

type Route = Pick<OperationFacts, 'operationId' | 'method' | 'path'>;

/** The route at which a document has an operation. */
function toRouteIn(
  { paths }: OpenApiDocument,
  { operationId, method, path }: OperationFacts,
): Route {
  const [own = path] =
    Object.entries(paths).find(([, item]) => {
      const operation = item[method.toLowerCase()];
      return isRecord(operation) && operation['operationId'] === operationId;
    }) ?? [];
  return { operationId, method, path: own };
}

/** The validator's facts of an operation, which it looks up by path and writes into `request.openapi`. */
async function findMetadata(
  middlewares: ReadonlyMap<string, Middleware>,
  { operationId, method, path }: Route,
): Promise<Metadata> {
  // The route is a path that matches itself. The validator registers path parameters on the app.
  const request = createStandIns({ method, path, app: express() })({});
  const response = createResponse(200, () => undefined);
  // It waits for the document and rejects one that the validator cannot use.
  await run(find(middlewares, 'pathParamsMiddleware'), request, response);
  const notFound = `express-openapi-validator does not find ${operationId} at ${path}.`;
  await run(find(middlewares, 'metadataMiddleware'), request, response).catch((cause: unknown) => {
    throw new Error(notFound, { cause });
  });
  if (request.openapi?.openApiRoute !== path) throw new Error(notFound);
  // These are the route's own. While they are empty, the validator reads `request.params`.
  return { ...request.openapi, pathParams: {} };
}

/** Runs a middleware. Resolves when it calls `next`, and rejects with what it passes to it. */
function run(
  step: Middleware,
  request: ValidatorRequest,
  response: ValidatorResponse,
): Promise<void> {
  return new Promise((resolve, reject) => {
    step(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

/** The validator names keywords with a suffix, and some with a prefix: `required.openapi.validation`. */
function toViolation({ path, message, errorCode = '' }: ValidationError): Violation {
  const [keyword = ''] = errorCode.split('.');
  return { path, keyword: keyword.replace(/^x-eov-/, ''), message };
}

/**
 * Whether a violation is the body's absence, which is judged where the body is read. The validator
 * requires a body wherever its schema has required members.
 */
function isOfAbsentBody({ path, keyword }: Violation): boolean {
  return path === '/body' && keyword === 'required';
}

/** The parts that the validator reads of every request of an operation. */
interface RequestFrame {
  readonly method: string;
  readonly path: string;
  readonly contentType?: string;
  readonly app?: express.Express;
  readonly openapi?: Metadata;
}

/** The parts that it reads of one request. */
interface RequestParts {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

/** The operation is found already: the validator would split a longer path for each request. */
function toFrame({ method }: OperationFacts, contentType: string, openapi: Metadata): RequestFrame {
  return { method, path: '/', contentType, openapi };
}

// In Express 5 `query` is a getter; a stand-in has a value of its own.
const prototype: object = Object.create(express.request, {
  query: { value: undefined, writable: true },
});

/**
 * Makes requests with only the parts that the validator reads. It rewrites queries and parameters, and
 * would compile and keep a schema for each spelling of a content type that a client sends.
 */
function createStandIns(frame: RequestFrame): (parts: RequestParts) => ValidatorRequest {
  const { method, path, contentType, app, openapi } = frame;
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const members = { method, url: path, originalUrl: path, baseUrl: '', headers, app, openapi };
  const framed: object = Object.assign(Object.create(prototype), members);
  return ({ params, query = {}, body }) =>
    Object.assign(Object.create(framed), { params, query, body });
}

/** A response that is not sent: `onJson` receives the body given to `json`. */
function createResponse(status: number, onJson: (body: unknown) => void): ValidatorResponse {
  return Object.assign(Object.create(express.response), { statusCode: status, json: onJson });
}
