import { setTimeout as sleep } from 'node:timers/promises';
import { type OperationId, operations } from '@numberkit/contract';
import type { Call, Handler, Handlers, ServiceError } from '@numberkit/server-stubs';
import type { Context } from '../../context.js';
import type { Visit } from '../../http/request-context.js';
import type { CheckedFault } from './check-fault.js';
import { isBodyOf, isRaisable } from './exception-body.js';
import type { FaultList } from './fault-list.js';

/** What a steered handler works with. */
export interface SteeredContext extends Context {
  readonly visit: Visit;
}

export interface FaultOptions {
  readonly faults: FaultList;
  /** Ends the delays under way, so that a server can stop. */
  readonly stopping: AbortSignal;
}

/** The handlers with faults before their work. */
export function withFaults(
  handlers: Handlers<Context>,
  options: FaultOptions,
): Handlers<SteeredContext> {
  const plain: { readonly [Op in OperationId]: Handler<Op, Context> } = handlers;
  const steer = <Op extends OperationId>(operation: Op): [Op, unknown] => [
    operation,
    withFault(plain[operation], options),
  ];
  const steered = Object.fromEntries(operationIds.map((operation) => steer(operation)));
  if (!isComplete(steered)) throw new Error('An operation has no handler.');
  return steered;
}

function withFault<Op extends OperationId>(
  handler: Handler<Op, Context>,
  { faults, stopping }: FaultOptions,
): Handler<Op, SteeredContext> {
  return async (input, call) => {
    const { visit } = call.context;
    visit.accept(call.operation, input);
    const fault = faults.take(call.operation);
    if (fault === undefined) return handler(input, call);
    visit.fault = fault.id;
    // A delay that is cut short is over.
    await sleep(fault.wait, undefined, { signal: stopping }).catch(() => undefined);
    // Nobody waits for an answer on a dropped connection.
    if (fault.drop === true) return visit.drop();
    if (fault.exception !== undefined) throw toRefusal(call, fault.exception, fault);
    return handler(input, call);
  };
}

function toRefusal<Op extends OperationId>(
  call: Call<Op, SteeredContext>,
  name: string,
  { id, members: given = {}, retryAfter }: CheckedFault & { readonly id: string },
): ServiceError {
  const { operation } = call;
  // Without a Message the AWS SDKs say "UnknownError", which sends people to look for a mistake.
  const members = { Message: `The fault ${id} made this call fail.`, ...given };
  if (!isRaisable(operation, name) || !isBodyOf(operation, name, members)) {
    throw new Error(`${operation} cannot raise this ${name}.`);
  }
  return call.refuse(name, members, retryAfter === undefined ? {} : { retryAfter });
}

const operationIds = Object.keys(operations).filter(isOperation);

function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}

function isComplete(steered: object): steered is Handlers<SteeredContext> {
  const values = new Map<string, unknown>(Object.entries(steered));
  return operationIds.every((operation) => typeof values.get(operation) === 'function');
}
