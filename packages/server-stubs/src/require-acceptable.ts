import type { IncomingHttpHeaders } from 'node:http';
import express, { type Request } from 'express';
import { RequestFault } from './problems/request-fault.js';

const mediaType = 'application/json';

/**
 * Refuses a request whose `Accept` excludes JSON.
 *
 * @throws {RequestFault} It does.
 */
export function requireAcceptable(headers: IncomingHttpHeaders): void {
  const { accept } = headers;
  if (accept === undefined || accept === '*/*' || accept === mediaType) return;
  // Express negotiates by the headers alone.
  const request: Request = Object.assign(Object.create(express.request), { headers });
  if (request.accepts(mediaType) !== false) return;
  throw new RequestFault({
    role: 'notAcceptable',
    message: `The operation answers in ${mediaType} only, which Accept excludes.`,
  });
}
