import {
  type Contract,
  type ContractTypes,
  listOperationIds,
  type OperationFacts,
  type OperationIdOf,
} from '@numberkit/contract';
import { toUnroutedRefusal } from './errors/unrouted.js';
import type { HandlersOf } from './handler.js';

/**
 * A handler for any operation without one: it refuses with 501 in the form of the operation's service, and
 * names the operations that have a handler.
 */
export async function notImplemented(
  _input: unknown,
  call: {
    readonly facts: OperationFacts;
    readonly requestId: string;
    readonly implemented: readonly OperationFacts[];
  },
): Promise<never> {
  const { facts, requestId, implemented } = call;
  throw toUnroutedRefusal(facts.service, 'notImplemented', {
    requestId,
    message: `${toName(facts)} is not implemented by this server; ${toRest(implemented)}.`,
  });
}

/**
 * The handlers of a contract of which some are written: the rest are `notImplemented`. The compiler does not
 * find an operation that is forgotten here; `Handlers` does.
 */
export function withNotImplemented<Types extends ContractTypes<Types>, Context>(
  contract: Contract<Types>,
  handlers: Partial<HandlersOf<Types, Context>>,
): HandlersOf<Types, Context> {
  const ids = listOperationIds<OperationIdOf<Types>>(contract.operations);
  const all = { ...Object.fromEntries(ids.map((id) => [id, notImplemented])), ...handlers };
  if (!isComplete(ids, all)) throw new TypeError('A handler is undefined.');
  return all;
}

function isComplete<Types extends ContractTypes<Types>, Context>(
  ids: readonly OperationIdOf<Types>[],
  handlers: object,
): handlers is HandlersOf<Types, Context> {
  return ids.every((id) => typeof Reflect.get(handlers, id) === 'function');
}

function toRest(implemented: readonly OperationFacts[]): string {
  const names = implemented.map(toName);
  return names.length === 0 ? 'nor is any other operation' : `it has ${names.join(', ')}`;
}

function toName({ awsOperation, operationId }: OperationFacts): string {
  return awsOperation ?? operationId;
}
