import { type OperationId, operations, services } from '@numberkit/contract/phone-numbers';
import { toServiceRefusal } from './errors/unrouted.js';

/**
 * A handler for any operation without one: it refuses with 501 in the form of the operation's service, and
 * names the operations that have a handler.
 */
export async function notImplemented(
  _input: unknown,
  call: {
    readonly operation: OperationId;
    readonly requestId: string;
    readonly implemented: readonly OperationId[];
  },
): Promise<never> {
  const { service, awsOperation } = operations[call.operation];
  throw toServiceRefusal(services[service], 'notImplemented', {
    requestId: call.requestId,
    members: {
      Message: `${awsOperation} is not implemented by this server; ${toRest(call.implemented)}.`,
    },
  });
}

function toRest(implemented: readonly OperationId[]): string {
  const names = implemented.map((operation) => operations[operation].awsOperation);
  return names.length === 0 ? 'nor is any other operation' : `it has ${names.join(', ')}`;
}
