import { pipeline } from 'node:stream/promises';
import { createRoutes } from '@numberkit/contract';
import {
  type ControlOperationId,
  controlOperations,
  fromWireControlInput,
  toWireControlOutput,
} from '@numberkit/contract/control';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { ControlHandlers } from '../control-handlers.js';
import { ControlProblem } from './control-problem.js';
import { createGuard } from './guard.js';
import { JsonStream } from './json-stream.js';
import { createMemberCheck, createResponseCheck, type MemberCheck } from './member-check.js';
import { readBody } from './read-body.js';

export interface ControlRouterOptions {
  readonly handlers: ControlHandlers;
  /** The key that each request must carry; without one, only web pages and proxies are kept out. */
  readonly key: string | undefined;
  readonly logger: Logger;
  /** Checks the router's own responses against the contract: for tests. */
  readonly validateResponses: boolean;
}

/** Handles every request under `/_numberkit`. */
export function createControlRouter(options: ControlRouterOptions): RequestHandler {
  const { key, logger } = options;
  const guard = createGuard(key);
  // The first call of an operation compiles its checks: few servers are controlled, and none by all operations.
  const endpoints = new Map<ControlOperationId, Endpoint>();
  const toEndpoint = (operation: ControlOperationId): Endpoint => {
    const endpoint = endpoints.get(operation) ?? createEndpoint(operation, options);
    endpoints.set(operation, endpoint);
    return endpoint;
  };
  return async (request, response) => {
    const start = performance.now();
    let route: ControlRoute | undefined;
    try {
      guard(request);
      route = toRoute(request.method, request.baseUrl + request.path);
      const body = await readBody(request, response);
      const result = await toEndpoint(route.operation)(route, request, body);
      response.status(controlOperations[route.operation].success);
      await sendResult(response, result);
    } catch (error) {
      if (!response.headersSent) sendProblem(response, toProblem(error, logger));
      else if (!response.destroyed) abort(response, error, logger);
    }
    const duration = Math.round((performance.now() - start) * 1000) / 1000;
    logger.info({ control: route?.operation, status: response.statusCode, duration }, 'control');
  };
}

/** Handles every request under `/_numberkit` of a server whose control interface is off. */
export const controlOff: RequestHandler = (_request, response) => {
  const detail =
    'The control interface of this server is off: start it with NUMBERKIT_CONTROL on, and with a NUMBERKIT_CONTROL_KEY where others can reach it.';
  sendProblem(response, new ControlProblem('NotFound', detail));
};

interface ControlRoute {
  readonly operation: ControlOperationId;
  readonly path: Readonly<Record<string, string>>;
}

const findPath = createRoutes(controlOperations);

/** @throws {ControlProblem} The contract has no such path, or not with this method. */
function toRoute(method: string, path: string): ControlRoute {
  const found = findPath(path);
  if (found === undefined) {
    const paths = new Set(Object.values(controlOperations).map((one) => one.path));
    const detail = `The control interface has ${[...paths].join(', ')}.`;
    throw new ControlProblem('NotFound', detail);
  }
  const operation = found.operations.get(method);
  if (operation === undefined) {
    const Allow = [...found.operations.keys()].join(', ');
    throw new ControlProblem('MethodNotAllowed', `The method must be ${Allow}, not ${method}.`, {
      headers: { Allow },
    });
  }
  const members = [...found.members].map(([name, value]) => [name, decode(value)]);
  return { operation, path: Object.fromEntries(members) };
}

// Broken percent-encoding stays as it is: no member has such a value.
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

type Endpoint = (route: ControlRoute, request: Request, body: unknown) => Promise<unknown>;

function createEndpoint<Op extends ControlOperationId>(
  operation: Op,
  { handlers, validateResponses }: ControlRouterOptions,
): Endpoint {
  const check: MemberCheck = createMemberCheck(operation);
  const checkResponse = validateResponses ? createResponseCheck(operation) : undefined;
  return async ({ path }, { query }, body) => {
    const members = check({ path, query, body });
    const output = await handlers[operation](fromWireControlInput(operation, members));
    if (output instanceof JsonStream && checkResponse === undefined) return output;
    const json =
      output instanceof JsonStream ? await output.read() : toWireControlOutput(operation, output);
    const violations = checkResponse?.(json) ?? [];
    if (violations.length > 0) {
      throw new Error(`The response of ${operation} violates its contract.`, {
        cause: violations,
      });
    }
    return json;
  };
}

/** Sends a JSON value, or a stream while it is read. */
async function sendResult(response: Response, result: unknown): Promise<void> {
  if (!(result instanceof JsonStream)) return void response.json(result);
  response.type('application/json');
  await pipeline(result, response);
}

// A part of the response has been sent: only a connection that breaks off shows that it is incomplete. The
// client itself may have broken it off.
function abort(response: Response, error: unknown, logger: Logger): void {
  logger.error({ err: error }, 'control failed');
  response.destroy();
}

function toProblem(error: unknown, logger: Logger): ControlProblem {
  if (error instanceof ControlProblem) return error;
  logger.error({ err: error }, 'control failed');
  return new ControlProblem('InternalError', 'The server failed; its log says why.');
}

function sendProblem(response: Response, { body, headers }: ControlProblem): void {
  response.status(body.status).set(headers).type('application/problem+json').json(body);
}
