import type { RequestHandler } from 'express';
import { ControlProblem } from './control-problem.js';
import { sendProblem } from './control-router.js';

/** Says of a server that cannot be steered what would change that. */
export const controlOff: RequestHandler = (_request, response) => {
  const detail =
    'This server cannot be steered: start it with NUMBERKIT_CONTROL on, and with a NUMBERKIT_CONTROL_KEY where others can reach it.';
  sendProblem(response, new ControlProblem('NotFound', detail));
};
