import { families, type OperationId, operations } from '@numberkit/contract';
import { toUnroutedError } from './errors/unrouted.js';

/**
 * A handler for any operation that is not there yet: it answers 501 in the form of the operation's
 * family.
 */
export async function notImplemented(
  _input: unknown,
  call: { readonly operation: OperationId; readonly requestId: string },
): Promise<never> {
  const { family, awsOperation } = operations[call.operation];
  throw toUnroutedError(families[family], 'notImplemented', {
    requestId: call.requestId,
    members: { Message: `${awsOperation} is not implemented by this server.` },
  });
}
