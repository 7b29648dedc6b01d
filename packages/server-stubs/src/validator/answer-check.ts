import { createStandInResponse, createStandIns, type RequestFrame } from './stand-in.js';
import type { Step } from './steps.js';

/**
 * Holds an answer against an operation. Rejects when the contract has no such answer; the validator
 * lets every 5xx pass.
 */
export type AnswerCheck = (status: number, body: unknown) => Promise<void>;

/** Makes the answer check of the operation in `frame.openapi`. */
export function createAnswerCheck(step: Step, frame: RequestFrame): AnswerCheck {
  const createStandIn = createStandIns(frame);
  return (status, body) =>
    new Promise((resolve, reject) => {
      const response = createStandInResponse(status, () => resolve());
      // Called twice: when the answer may be given, and when what was given is wrong.
      step(createStandIn({}), response, (error?: unknown) => {
        if (error === undefined) response.json(body);
        else reject(error);
      });
    });
}
