import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { listOperationIds } from '@numberkit/contract';
import type { schemas } from '@numberkit/contract/control';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import type { Call, Handler, Handlers, ServiceError } from '@numberkit/server-stubs';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Context } from '../context.js';
import { controlLimits, phoneNumbers } from '../contracts.js';
import type { RequestContext } from '../http/handle-request.js';
import { type CheckedFault, isBodyOf, isRaisable } from './check-fault.js';

type Fault = schemas.Fault;

/** How many faults can wait at a time. */
export const maxFaults: number = controlLimits.addFault.faults;

/** The faults that a tester has added. */
export interface FaultList {
  /** Emits when a fault is added, removed or happens. */
  readonly changes: EventEmitter<{ changed: [] }>;
  /** Adds one; undefined if there are {@link maxFaults} already. */
  add(fault: CheckedFault): Fault | undefined;
  /** Those that still wait for calls, in the order in which they were added. */
  list(): Fault[];
  /** Removes one; false if none has this id. */
  remove(id: string): boolean;
  /** Removes all; returns how many there were. */
  clear(): number;
  /** Takes the fault that happens to a call of an operation, if one does. */
  take(operation: OperationId): TakenFault | undefined;
}

type TakenFault = CheckedFault & { readonly id: string };

interface Entry {
  readonly id: string;
  readonly fault: CheckedFault;
  /** Whether the fault happens to the next call; called once a call. */
  readonly happens: () => boolean;
  happened: number;
}

export function createFaultList(): FaultList {
  let entries: Entry[] = [];
  let added = 0;
  const changes = new EventEmitter<{ changed: [] }>();
  return {
    changes,
    add: (fault) => {
      if (entries.length >= maxFaults) return undefined;
      added += 1;
      const entry = { id: `fault-${added}`, fault, happens: createChance(fault), happened: 0 };
      entries.push(entry);
      changes.emit('changed');
      return toFault(entry);
    },
    list: () => entries.map(toFault),
    remove: (id) => {
      const before = entries.length;
      entries = entries.filter((entry) => entry.id !== id);
      if (entries.length === before) return false;
      changes.emit('changed');
      return true;
    },
    clear: () => {
      const { length } = entries.splice(0);
      if (length > 0) changes.emit('changed');
      return length;
    },
    take: (operation) => {
      const entry = entries.find((one) => one.fault.operation === operation && one.happens());
      if (entry === undefined) return undefined;
      entry.happened += 1;
      const { id, fault } = entry;
      if (fault.calls === entry.happened) entries = entries.filter((one) => one !== entry);
      changes.emit('changed');
      return { ...fault, id };
    },
  };
}

function createChance({ probability, seed = 0 }: CheckedFault): () => boolean {
  if (probability === undefined) return () => true;
  const random = xoroshiro128plus(seed);
  return () => uniformFloat64(random) < probability;
}

function toFault({ id, fault, happened }: Entry): Fault {
  const { wait: _, ...asGiven } = fault;
  return { id, ...asGiven, happened };
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
    const fault = faults.take(call.operation);
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
