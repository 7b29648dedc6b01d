import { createRoutes, listOperationIds, type OperationId, operations } from '@numberkit/contract';
import type { Request } from 'express';
import { createEndpoint, type Endpoint, type IncomingCall } from './endpoint.js';
import type { Handler } from './handler.js';
import { notImplemented } from './not-implemented.js';
import type { OperationResult } from './operation-result.js';
import type { OperationsOptions } from './options.js';
import { toUnroutedResult } from './to-unrouted-result.js';
import { createOperationValidator, type RequestMembers } from './validator/operation-validator.js';
import { createSteps } from './validator/steps.js';

/** The contract's operations, for a server with a front door of its own. */
export interface Operations<Context> {
  /**
   * Answers a request in the contract's own form, be it for an operation or not. Undefined when the
   * client went away before its request was complete; never rejects.
   */
  answer(request: Request, call: IncomingCall<Context>): Promise<OperationResult | undefined>;
  /** Says of a request that no operation answers it. */
  refuseUnrouted(request: Request, requestId: string): OperationResult;
  /** Answers a request in another form, whose members have been read already; never rejects. */
  handleMembers(
    operation: OperationId,
    members: RequestMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined>;
}

/** Makes the contract's operations, their validators compiled. */
export async function createOperations<Context>(
  options: OperationsOptions<Context>,
): Promise<Operations<Context>> {
  const endpoints = await createEndpoints(options);
  const findRoute = createRoutes(operations);
  return {
    answer: async (request, call) => {
      const route = findRoute(request.path);
      const operation = route?.operations.get(request.method);
      if (route === undefined || operation === undefined) {
        return toUnroutedResult(request, route, call.requestId);
      }
      return endpoints[operation].answer(request, route.members, call);
    },
    refuseUnrouted: (request, requestId) =>
      toUnroutedResult(request, findRoute(request.path), requestId),
    handleMembers: (operation, members, call) => endpoints[operation].handleMembers(members, call),
  };
}

const operationIds = listOperationIds(operations);

type Endpoints<Context> = { readonly [Op in OperationId]: Endpoint<Context> };

async function createEndpoints<Context>(
  options: OperationsOptions<Context>,
): Promise<Endpoints<Context>> {
  const steps = createSteps(options.validateResponses ?? false);
  const handlers: { readonly [Op in OperationId]: Handler<Op, Context> } = options.handlers;
  const implemented = operationIds.filter((operation) => handlers[operation] !== notImplemented);
  const endpoints: { [Op in OperationId]?: Endpoint<Context> } = {};

  async function addEndpoint<Op extends OperationId>(operation: Op): Promise<void> {
    const validator = await createOperationValidator(steps, operations[operation]);
    endpoints[operation] = createEndpoint(operation, handlers[operation], validator, {
      ...options,
      implemented,
    });
  }

  for (const operation of operationIds) await addEndpoint(operation);
  if (!isComplete(endpoints)) throw new Error('An operation has no endpoint.');
  return endpoints;
}

function isComplete<Context>(
  endpoints: {
    readonly [Op in OperationId]?: Endpoint<Context>;
  },
): endpoints is Endpoints<Context> {
  return operationIds.every((operation) => endpoints[operation] !== undefined);
}
