import type { OperationFacts } from '@numberkit/contract';
import { toUnroutedRefusal } from './errors/unrouted.js';

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

function toRest(implemented: readonly OperationFacts[]): string {
  const names = implemented.map(toName);
  return names.length === 0 ? 'nor is any other operation' : `it has ${names.join(', ')}`;
}

function toName({ awsOperation, operationId }: OperationFacts): string {
  return awsOperation ?? operationId;
}
