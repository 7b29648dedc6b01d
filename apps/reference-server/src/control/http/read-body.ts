import { findTooDeep, maxDepth } from '@numberkit/contract';
import express, { type Request, type Response } from 'express';
import { ControlProblem } from './control-problem.js';

/** In bytes; fixtures may be long. */
const limit = 16 * 1024 * 1024;
const parse = express.json({ limit, type: () => true, verify: refuseTooDeep });

/**
 * Reads the JSON object in a request's body; an empty one counts as `{}`.
 *
 * @throws {ControlProblem} The body is no JSON object, or is too large.
 */
export async function readBody(request: Request, response: Response): Promise<unknown> {
  const { headers } = request;
  const hasBody =
    headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (!hasBody) return {};
  if (request.is('application/json') === false) {
    throw new ControlProblem(
      'UnsupportedMediaType',
      'The body must be sent with the header Content-Type: application/json.',
    );
  }
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: unknown) =>
      error === undefined ? resolve() : reject(toProblem(error)),
    );
  });
  return request.body ?? {};
}

// A class of its own: the parser writes members of its own into an error that is thrown here.
class TooDeepError extends Error {}

// Brackets are the same bytes in UTF-8 and in Latin-1, which decodes faster.
function refuseTooDeep(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (findTooDeep(bytes.toString('latin1')) === undefined) return;
  throw new TooDeepError();
}

function toProblem(error: unknown): unknown {
  if (error instanceof TooDeepError) {
    const detail = `The body is nested more than ${maxDepth} levels deep.`;
    return new ControlProblem('InvalidRequest', detail);
  }
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) {
    return new ControlProblem('TooLarge', `The body is larger than ${limit} bytes.`);
  }
  if (status === 415) {
    return new ControlProblem('UnsupportedMediaType', 'The body must be JSON in UTF-8.');
  }
  // The parser's own message quotes the body.
  return new ControlProblem('InvalidRequest', 'The body is not a JSON object.');
}
