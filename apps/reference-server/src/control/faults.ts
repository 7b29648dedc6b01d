import { setTimeout as sleep } from 'node:timers/promises';
import { listOperationIds } from '@numberkit/contract';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Call, ServiceError } from '@numberkit/server-stubs';
import type { Context, Handler, Handlers } from '../context.js';
import { phoneNumbers } from '../contracts.js';
import type { RequestContext } from '../http/handle-request.js';
import { isBodyOf, isRaisable } from './check-fault.js';
import type { FaultList, TakenFault } from './fault-list.js';

/** The context of handlers that faults can happen to. */
export interface ControlledContext extends Context {
  readonly request: RequestContext;
}

/**
 * Makes the function that makes the context of a call from its request.
 *
 * @param shared The part that all calls share.
 */
export function createContexts(
  shared: Omit<Context, 'scope'>,
): (request: RequestContext) => ControlledContext {
  return (request) => {
    const { scope } = request;
    if (scope === undefined) throw new Error('The caller of an operation is not known.');
    return { ...shared, scope, request };
  };
}

export interface FaultOptions {
  readonly faults: FaultList;
  /** Ends the delays under way, so that a server can stop. */
  readonly stopping: AbortSignal;
}

/** Handlers that let faults happen before they do their work. */
export function withFaults(
  handlers: Handlers<Context>,
  options: FaultOptions,
): Handlers<ControlledContext> {
  const plain: { readonly [Op in OperationId]: Handler<Op, Context> } = handlers;
  const add = <Op extends OperationId>(operation: Op): [Op, unknown] => [
    operation,
    withFault(plain[operation], options),
  ];
  const result = Object.fromEntries(operationIds.map((operation) => add(operation)));
  if (!isComplete(result)) throw new Error('An operation has no handler.');
  return result;
}

function withFault<Op extends OperationId>(
  handler: Handler<Op, Context>,
  { faults, stopping }: FaultOptions,
): Handler<Op, ControlledContext> {
  return async (input, call) => {
    const { request } = call.context;
    request.accepted = { operation: call.facts, input };
    if (!faults.isWaiting(call.operation)) return handler(input, call);
    const fault = await faults.take(call.operation);
    if (fault === undefined) return handler(input, call);
    request.fault = fault.id;
    // A stopping server ends the delay; the rest of the fault still applies.
    await sleep(fault.wait, undefined, { signal: stopping }).catch(() => undefined);
    if (fault.drop === true) return request.drop();
    if (fault.exception !== undefined) throw toRefusal(call, fault.exception, fault);
    return handler(input, call);
  };
}

function toRefusal<Op extends OperationId>(
  call: Call<Op, ControlledContext>,
  name: string,
  { id, members: given = {}, retryAfter }: TakenFault,
): ServiceError {
  const { operation } = call;
  // Without a Message the AWS SDKs say "UnknownError", and people look for an error of their own.
  const members = { Message: `The fault ${id} made this call fail.`, ...given };
  if (!isRaisable(operation, name) || !isBodyOf(operation, name, members)) {
    throw new Error(`${operation} cannot raise this ${name}.`);
  }
  return call.refuse(name, members, retryAfter === undefined ? {} : { retryAfter });
}

const operationIds = listOperationIds(phoneNumbers.operations);

function isComplete(handlers: object): handlers is Handlers<ControlledContext> {
  const values = new Map<string, unknown>(Object.entries(handlers));
  return operationIds.every((operation) => typeof values.get(operation) === 'function');
}
