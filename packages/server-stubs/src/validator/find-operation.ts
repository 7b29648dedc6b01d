import type { OperationFacts } from '@numberkit/contract';
import express from 'express';
import { runStep } from './run-step.js';
import { createStandInResponse, createStandIns, type StepRequest } from './stand-in.js';
import type { FindingSteps } from './steps.js';

/**
 * What the validator knows of an operation. It looks that up by path, with a pattern compiled for each
 * route and request; asked once at the start, it need not do so again.
 */
export async function findOperation(
  steps: FindingSteps,
  facts: OperationFacts,
): Promise<NonNullable<StepRequest['openapi']>> {
  // The template is a path that matches itself. The validator registers parameters on the app.
  const { method, path } = facts;
  const request = createStandIns({ method, path, app: express() })({});
  const response = createStandInResponse(200, () => undefined);
  await runStep(steps.checkDocument, request, response);
  const notFound = `The validator does not find ${facts.operationId} at ${path}.`;
  await runStep(steps.findOperation, request, response).catch((cause: unknown) => {
    throw new Error(notFound, { cause });
  });
  if (request.openapi?.openApiRoute !== path) throw new Error(notFound);
  // These are the template's own. Left empty, the validator takes a request's `params`.
  return { ...request.openapi, pathParams: {} };
}
