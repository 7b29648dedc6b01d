import { createRoutes, listOperationIds } from '@numberkit/contract';
import { type OperationId, operations } from '@numberkit/contract/phone-numbers';
import { createEndpoint, type Endpoint, type IncomingCall } from './endpoint.js';
import { toUnroutedError } from './errors/unrouted.js';
import type { Handler } from './handler.js';
import { notImplemented } from './not-implemented.js';
import { type OperationResult, toErrorResult } from './operation-result.js';
import type { OperationsOptions } from './options.js';
import type { OperationRequest, RequestMembers } from './read-members.js';
import { createOperationValidator, createValidators } from './validator/operation-validator.js';

/** The operation that a request is for. */
export interface RouteMatch {
  readonly operation: OperationId;
  /** The members in the path as sent, still percent-encoded. */
  readonly pathMembers: ReadonlyMap<string, string>;
}

/** The operations of the contract, for a server that routes and writes responses itself. */
export interface Operations<Context> {
  /** Finds the operation with a method and a path; undefined where the contract has none. */
  match(method: string, path: string): RouteMatch | undefined;
  /**
   * Handles a request in the contract's own form. Undefined when the client went away before its request
   * was complete; never rejects.
   */
  handle(
    request: OperationRequest,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined>;
  /** Handles a request in another form, whose members have been read already; never rejects. */
  handleMembers(
    operation: OperationId,
    members: RequestMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined>;
  /** Refuses a request that `match` finds no operation for. */
  refuseUnrouted(method: string, path: string, requestId: string): OperationResult;
}

/** Makes the contract's operations, their validators compiled. */
export async function createOperations<Context>(
  options: OperationsOptions<Context>,
): Promise<Operations<Context>> {
  const endpoints = await createEndpoints(options);
  const findPath = createRoutes(operations);
  return {
    match: (method, path) => {
      const found = findPath(path);
      const operation = found?.operations.get(method);
      return found && operation && { operation, pathMembers: found.members };
    },
    handle: (request, call) => endpoints[request.operation].handle(request, call),
    handleMembers: (operation, members, call) => endpoints[operation].handleMembers(members, call),
    refuseUnrouted: (method, path, requestId) =>
      toErrorResult(undefined, toUnroutedError({ method, path, match: findPath(path) }, requestId)),
  };
}

const operationIds = listOperationIds(operations);

type Endpoints<Context> = { readonly [Op in OperationId]: Endpoint<Context> };

async function createEndpoints<Context>(
  options: OperationsOptions<Context>,
): Promise<Endpoints<Context>> {
  const validators = createValidators(options.validateResponses ?? false);
  const handlers: { readonly [Op in OperationId]: Handler<Op, Context> } = options.handlers;
  const implemented = operationIds.filter((operation) => handlers[operation] !== notImplemented);
  const endpoints: { [Op in OperationId]?: Endpoint<Context> } = {};

  async function addEndpoint<Op extends OperationId>(operation: Op): Promise<void> {
    const validator = await createOperationValidator(validators, operations[operation]);
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
