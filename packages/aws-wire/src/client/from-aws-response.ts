import { fromWireOutput, type OperationId, operations } from '@numberkit/contract';
import type { HeaderList } from '../exchange.js';
import { readHeader } from '../headers.js';
import type { AwsOutcome } from './aws-outcome.js';
import { toExceptionMembers, toExceptionName } from './exception.js';
import { readResponseBody } from './read-response-body.js';

/** An answer as it came. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: HeaderList;
  /** The whole body as text. */
  readonly body: string;
}

/**
 * Reads the answer of an AWS service, in either protocol. It never throws: what cannot be read is an
 * outcome too.
 */
export function fromAwsResponse<Op extends OperationId>(
  operation: Op,
  { status, headers, body }: ReceivedResponse,
): AwsOutcome<Op> {
  const envelope = { wireStatus: status, requestId: readHeader(headers, 'x-amzn-requestid') };
  try {
    const content = readResponseBody(body);
    if (status >= 200 && status <= 299) {
      return { kind: 'output', output: fromWireOutput(operation, content), ...envelope };
    }
    const name = toExceptionName(headers, content);
    return {
      kind: 'exception',
      name,
      status: operations[operation].exceptions[name]?.status ?? status,
      members: toExceptionMembers(content),
      ...envelope,
    };
  } catch (cause) {
    return { kind: 'unreadable', cause, ...envelope };
  }
}
