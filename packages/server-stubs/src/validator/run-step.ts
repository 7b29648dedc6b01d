import type { StepRequest, StepResponse } from './stand-in.js';
import type { Step } from './steps.js';

/** Runs a middleware of the validator. Resolves when it goes on, rejects with what it complains of. */
export function runStep(step: Step, request: StepRequest, response: StepResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    step(request, response, (error?: unknown) => {
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
