import { fromAwsResponse, signRequest, toAwsRequest } from '@numberkit/aws-wire/client';
import type { ClientDriver, Outcome } from '../../src/index.js';
import { type Input, type OperationId, operations } from '../phone-numbers.js';
import { type Members, membersOf } from '../servers/messages.js';

/** The faults that an AWS client can have. */
export interface AwsClientChange {
  readonly unsigned?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly members?: Members;
  /** The status that it shows for every exception. */
  readonly status?: number;
}

/** A driver of a small client of AWS's protocols, correct except for the change. */
export function createAwsDriver(change: AwsClientChange): ClientDriver {
  return {
    name: 'toy AWS client',
    start: async (baseUrl) => ({
      call: (operation, input) => call(baseUrl, operation, input, change),
      close: async () => {},
    }),
  };
}

async function call<Op extends OperationId>(
  baseUrl: string,
  operation: Op,
  input: Input<Op>,
  change: AwsClientChange,
): Promise<Outcome> {
  const right = toAwsRequest(operations[operation], input);
  const { method, target } = right;
  const hasTarget = 'x-amz-target' in right.headers;
  const request = {
    method,
    url: baseUrl + target,
    headers: { ...right.headers, ...(hasTarget && change.headers) },
    body: JSON.stringify({ ...membersOf(right.body), ...change.members }),
  };
  const credentials = { accessKeyId: 'AKIDTOY', secretAccessKey: 'toy' };
  const date = new Date();
  const options = { credentials, region: 'us-east-1', service: 'toy', date };
  const headers = change.unsigned ? request.headers : await signRequest(request, options);
  const response = await fetch(request.url, { method, headers, body: request.body });
  const { status } = response;
  const body = await response.text();
  const outcome = fromAwsResponse(operations[operation], {
    status,
    headers: [...response.headers],
    body,
  });
  switch (outcome.kind) {
    case 'output':
      return { kind: 'success', output: outcome.output };
    case 'exception':
      return { ...outcome, status: change.status ?? outcome.wireStatus };
    case 'unreadable':
      return { kind: 'failure', error: outcome.cause };
  }
}
