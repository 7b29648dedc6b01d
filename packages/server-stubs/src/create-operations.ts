import {
  type ContractTypes,
  createRoutes,
  type DocumentedContract,
  listOperationIds,
  type OperationFacts,
  type OperationIdOf,
  type Role,
} from '@numberkit/contract';
import { createEndpoint, type Endpoint, type IncomingCall } from './endpoint.js';
import { requireRoles } from './errors/operation-errors.js';
import { serviceOfPath, toUnroutedError } from './errors/unrouted.js';
import type { StreamingHandlersOf } from './handler.js';
import { notImplemented } from './not-implemented.js';
import { type OperationResult, toErrorResult } from './operation-result.js';
import type { OperationsOptions, RoleRefusal } from './options.js';
import { createReadOptions, type OperationRequest, type RequestMembers } from './read-members.js';
import { createValidators } from './validator/operation-validator.js';

/** The operation that a request is for. */
export interface RouteMatch {
  readonly operation: OperationFacts;
  /** The members in the path as sent, still percent-encoded. */
  readonly pathMembers: ReadonlyMap<string, string>;
}

/** A request that is refused before its operation is called. */
export interface RefusedRequest {
  /** Undefined for a path or a method that the contract does not have. */
  readonly operation: OperationFacts | undefined;
  readonly path: string;
  readonly requestId: string;
}

/** The operations of a contract, for a server that routes and writes responses itself. */
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
    operation: OperationFacts,
    members: RequestMembers,
    call: IncomingCall<Context>,
  ): Promise<OperationResult | undefined>;
  /**
   * Refuses a request with the exception that its operation declares for a role; where it declares none, the
   * server fails. A request without an operation is refused with the exception of an operation of the path's
   * service.
   */
  refuse(request: RefusedRequest, refusal: RoleRefusal): OperationResult;
  /** Responds to an unexpected error before an operation is called, as to one of its handler. */
  fail(request: RefusedRequest, error: unknown): OperationResult;
  /** Refuses a request that `match` finds no operation for. */
  refuseUnrouted(method: string, path: string, requestId: string): OperationResult;
}

/**
 * Makes the operations of a contract, their validators compiled.
 *
 * @throws {Error} An operation has no handler, or lacks an exception that every server must be able to raise.
 */
export async function createOperations<Types extends ContractTypes<Types>, Context>(
  contract: DocumentedContract<Types>,
  options: OperationsOptions<Types, Context>,
): Promise<Operations<Context>> {
  const { operations } = contract;
  const endpoints = await createEndpoints(contract, options);
  const findPath = createRoutes(operations);
  const toEndpoint = ({ operationId }: OperationFacts): Endpoint<Context> => {
    const endpoint = endpoints.get(operationId);
    if (endpoint === undefined) throw new TypeError(`The contract has no ${operationId}.`);
    return endpoint;
  };
  /** The endpoint of a request, or one whose exceptions a request without an operation can have. */
  const findLike = ({ operation, path }: RefusedRequest, role: Role): Endpoint<Context> => {
    if (operation !== undefined) return toEndpoint(operation);
    const service = serviceOfPath(contract, path);
    const all: readonly OperationFacts[] = Object.values(operations);
    const near = all.filter((one) => one.service === service);
    const like = near.find(({ roles }) => roles[role] !== undefined) ?? near[0];
    if (like === undefined) throw new Error(`The service ${service.name} has no operation.`);
    return toEndpoint(like);
  };
  return {
    match: (method, path) => {
      const found = findPath(path);
      const operation = found?.operations.get(method);
      return found && operation && { operation: operations[operation], pathMembers: found.members };
    },
    handle: (request, call) => toEndpoint(request.operation).handle(request, call),
    handleMembers: (operation, members, call) => toEndpoint(operation).handleMembers(members, call),
    refuse: (request, refusal) => {
      const like = findLike(request, refusal.role);
      return { ...like.refuse(refusal, request.requestId), operation: request.operation };
    },
    fail: (request, error) => {
      const like = findLike(request, 'internal');
      return { ...like.fail(error, request.requestId), operation: request.operation };
    },
    refuseUnrouted: (method, path, requestId) => {
      const request = { method, path, match: findPath(path) };
      return toErrorResult(undefined, toUnroutedError(contract, request, requestId));
    },
  };
}

async function createEndpoints<Types extends ContractTypes<Types>, Context>(
  contract: DocumentedContract<Types>,
  options: OperationsOptions<Types, Context>,
): Promise<ReadonlyMap<string, Endpoint<Context>>> {
  const { operations, document } = contract;
  const { validateResponses = false, compileOnFirstCall = false } = options;
  const { bodyLimit = contract.bodyLimit, stopping, toRetryAfter } = options;
  const handlers: StreamingHandlersOf<Types, Context> = options.handlers;
  const ids = listOperationIds<OperationIdOf<Types>>(operations);
  requireRoles(ids.map((id) => operations[id]));
  requireHandlers(ids.filter((id) => typeof handlers[id] !== 'function'));
  const implemented = ids
    .filter((id) => handlers[id] !== notImplemented)
    .map((id) => operations[id]);
  const validators = createValidators(contract, { validateResponses, compileOnFirstCall });
  const endpoints = new Map<string, Endpoint<Context>>();

  async function addEndpoint<Op extends OperationIdOf<Types>>(operation: Op): Promise<void> {
    const facts = operations[operation];
    const endpoint = createEndpoint<Types, Op, Context>({
      operation,
      handler: handlers[operation],
      validator: await validators.compile(facts),
      readOptions: createReadOptions(document, facts, bodyLimit),
      implemented,
      ...(stopping !== undefined && { stopping }),
      ...(toRetryAfter !== undefined && { toRetryAfter }),
    });
    endpoints.set(operation, endpoint);
  }

  for (const id of ids) await addEndpoint(id);
  return endpoints;
}

function requireHandlers(missing: readonly string[]): void {
  if (missing.length > 0) throw new TypeError(`There is no handler of ${missing.join(', ')}.`);
}
