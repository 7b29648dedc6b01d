import { type OperationId, operations } from '@numberkit/contract';
import { createEndpoint, type Endpoint } from './endpoint.js';
import type { Handler } from './handler.js';
import { operationIds } from './operation-ids.js';
import type { OperationsRouterOptions } from './options.js';
import { createOperationValidator } from './validator/operation-validator.js';
import { createSteps } from './validator/steps.js';

/** Makes the endpoints of all operations, their validators compiled. */
export async function createEndpoints<Context>(
  options: OperationsRouterOptions<Context>,
): Promise<ReadonlyMap<OperationId, Endpoint>> {
  const steps = createSteps(options.validateAnswers ?? false);
  const handlers: { readonly [Op in OperationId]: Handler<Op, Context> } = options.handlers;
  const endpoints = new Map<OperationId, Endpoint>();

  async function addEndpoint<Op extends OperationId>(operation: Op): Promise<void> {
    const validator = await createOperationValidator(steps, operations[operation]);
    endpoints.set(operation, createEndpoint(operation, handlers[operation], validator, options));
  }

  for (const operation of operationIds) await addEndpoint(operation);
  return endpoints;
}
