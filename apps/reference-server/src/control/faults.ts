import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { listOperationIds } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Call, ServiceError } from '@numberkit/server-stubs';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Context, Handler, Handlers } from '../context.js';
import { controlLimits, phoneNumbers } from '../contracts.js';
import type { RequestContext } from '../http/handle-request.js';
import { type CheckedFault, isBodyOf, isRaisable } from './check-fault.js';

export type Fault = schemas.Fault;

/** How many faults can wait at a time. */
export const maxFaults: number = controlLimits.addFault.faults;

/** The faults that a tester has added. */
export interface FaultList {
  /** Emits when a fault is added, removed or happens. */
  readonly changes: EventEmitter<{ changed: [] }>;
  /** Those of which this process knows that they wait for calls, in the order in which they were added. */
  readonly known: readonly Fault[];
  /** Those that wait for calls, in the order in which they were added. */
  list(): Promise<readonly Fault[]>;
  /** Adds one; undefined if there are {@link maxFaults} already. */
  add(fault: CheckedFault): Promise<Fault | undefined>;
  /** Removes one; false if none has this id. */
  remove(id: string): Promise<boolean>;
  /** Removes all; returns how many there were. */
  clear(): Promise<number>;
  /** Whether a fault waits for calls of an operation: without one, `take` finds none. */
  isWaiting(operation: OperationId): boolean;
  /** Takes the fault that happens to a call of an operation, if one does. */
  take(operation: OperationId): Promise<TakenFault | undefined>;
}

export type TakenFault = CheckedFault & { readonly id: string };

/** A fault that waits for calls. */
export interface WaitingFault {
  readonly id: string;
  readonly fault: CheckedFault;
  happened: number;
  /** The position in the sequence of its random numbers. */
  random: readonly number[];
}

export function createWaitingFault(id: string, fault: CheckedFault): WaitingFault {
  return { id, fault, happened: 0, random: xoroshiro128plus(fault.seed ?? 0).getState() };
}

/** Whether a fault has happened as often as it should. */
export function isOver({ fault, happened }: WaitingFault): boolean {
  return fault.calls === happened;
}

export function toFault({ id, fault, happened }: WaitingFault): Fault {
  const { wait: _, ...asGiven } = fault;
  return { id, ...asGiven, happened };
}

/** Picks the first of some faults that happens to a call, and counts it; those behind it draw no random number. */
export function pickFault(faults: readonly WaitingFault[]): WaitingFault | undefined {
  const one = faults.find(happens);
  if (one !== undefined) one.happened += 1;
  return one;
}

function happens(waiting: WaitingFault): boolean {
  const { probability } = waiting.fault;
  if (probability === undefined) return true;
  const random = xoroshiro128plusFromState(waiting.random);
  const isHit = uniformFloat64(random) < probability;
  waiting.random = random.getState();
  return isHit;
}

/** The faults of one process. */
export function createFaultList(): FaultList {
  let waiting: WaitingFault[] = [];
  let added = 0;
  const changes = new EventEmitter<{ changed: [] }>();
  const isOf = (operation: OperationId) => (one: WaitingFault) => one.fault.operation === operation;
  const toFaults = () => waiting.map(toFault);
  return {
    changes,
    get known() {
      return toFaults();
    },
    list: async () => toFaults(),
    add: async (fault) => {
      if (waiting.length >= maxFaults) return undefined;
      added += 1;
      const one = createWaitingFault(`fault-${added}`, fault);
      waiting.push(one);
      changes.emit('changed');
      return toFault(one);
    },
    remove: async (id) => {
      const before = waiting.length;
      waiting = waiting.filter((one) => one.id !== id);
      if (waiting.length === before) return false;
      changes.emit('changed');
      return true;
    },
    clear: async () => {
      const { length } = waiting.splice(0);
      if (length > 0) changes.emit('changed');
      return length;
    },
    isWaiting: (operation) => waiting.some(isOf(operation)),
    take: async (operation) => {
      const one = pickFault(waiting.filter(isOf(operation)));
      if (one === undefined) return undefined;
      if (isOver(one)) waiting = waiting.filter((other) => other !== one);
      changes.emit('changed');
      return { ...one.fault, id: one.id };
    },
  };
}

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
