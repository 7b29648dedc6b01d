import { pipeline } from 'node:stream/promises';
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
import { createAnswerCheck, createMemberCheck, type MemberCheck } from './member-check.js';
import { readBody } from './read-body.js';
import { type ControlRoute, findRoute } from './routes.js';

export interface ControlRouterOptions {
  readonly handlers: ControlHandlers;
  /** The key that each request must carry; without one, only web pages are kept out. */
  readonly key: string | undefined;
  readonly logger: Logger;
  /** Holds the router's own answers against the contract: for tests. */
  readonly validateResponses: boolean;
}

/** Answers every request under `/_numberkit`. */
export function createControlRouter(options: ControlRouterOptions): RequestHandler {
  const { key, logger } = options;
  const guard = createGuard(key);
  // Compiled when first asked for: few servers are steered, and none by all operations.
  const answers = new Map<ControlOperationId, Answer>();
  const answerOf = (operation: ControlOperationId): Answer => {
    const answer = answers.get(operation) ?? createAnswer(operation, options);
    answers.set(operation, answer);
    return answer;
  };
  return async (request, response) => {
    const start = performance.now();
    let route: ControlRoute | undefined;
    try {
      guard(request);
      route = findRoute(request.method, request.baseUrl + request.path);
      const body = await readBody(request, response);
      const answer = await answerOf(route.operation)(route, request, body);
      response.status(controlOperations[route.operation].success);
      await sendAnswer(response, answer);
    } catch (error) {
      if (!response.headersSent) sendProblem(response, toProblem(error, logger));
      else if (!response.destroyed) abort(response, error, logger);
    }
    const duration = Math.round((performance.now() - start) * 1000) / 1000;
    logger.info({ control: route?.operation, status: response.statusCode, duration }, 'steering');
  };
}

type Answer = (route: ControlRoute, request: Request, body: unknown) => Promise<unknown>;

function createAnswer<Op extends ControlOperationId>(
  operation: Op,
  { handlers, validateResponses }: ControlRouterOptions,
): Answer {
  const check: MemberCheck = createMemberCheck(operation);
  const checkResponse = validateResponses ? createAnswerCheck(operation) : undefined;
  return async ({ path }, { query }, body) => {
    const members = check({ path, query, body });
    const output = await handlers[operation](fromWireControlInput(operation, members));
    if (output instanceof JsonStream && checkResponse === undefined) return output;
    const json =
      output instanceof JsonStream ? await output.read() : toWireControlOutput(operation, output);
    const violations = checkResponse?.(json) ?? [];
    if (violations.length > 0) {
      throw new Error(`${operation} answers what its contract does not say.`, {
        cause: violations,
      });
    }
    return json;
  };
}

/** Sends JSON, or a state while it is read. */
async function sendAnswer(response: Response, answer: unknown): Promise<void> {
  if (!(answer instanceof JsonStream)) return void response.json(answer);
  response.type('application/json');
  await pipeline(answer, response);
}

// A part of the answer is out: only a connection that breaks off says that it is not whole. The client
// may be the one that broke it off.
function abort(response: Response, error: unknown, logger: Logger): void {
  logger.error({ err: error }, 'control failed');
  response.destroy();
}

function toProblem(error: unknown, logger: Logger): ControlProblem {
  if (error instanceof ControlProblem) return error;
  logger.error({ err: error }, 'steering failed');
  return new ControlProblem('InternalError', 'The server failed; its log says why.');
}

/** Answers with a problem. */
export function sendProblem(response: Response, { body, headers }: ControlProblem): void {
  response.status(body.status).set(headers).type('application/problem+json').json(body);
}
