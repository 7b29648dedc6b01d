import type { RequestHandler } from 'express';
import { control } from '../contracts.js';

/** Makes a handler that refuses every request as the control contract refuses unknown paths, with its own reason. */
export function createNotFound(detail: string): RequestHandler {
  return (_request, response) => {
    const { status, defaults } = control.operations.getState.service.unrouted.unknownRoute;
    response
      .status(status)
      .type('application/problem+json')
      .json({ ...defaults, detail });
  };
}
