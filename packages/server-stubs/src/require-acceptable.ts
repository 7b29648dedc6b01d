import type { Request } from 'express';
import { RequestFault } from './problems/request-fault.js';

const answered = 'application/json';

/**
 * Refuses a request whose `Accept` excludes JSON.
 *
 * @throws {RequestFault} It does.
 */
export function requireAcceptable(request: Request): void {
  if (request.headers.accept === undefined || request.accepts(answered) !== false) return;
  throw new RequestFault({
    role: 'notAcceptable',
    message: `The operation answers in ${answered} only, which Accept excludes.`,
  });
}
