import { toWireOutput } from '@numberkit/contract';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { fromAwsResponse } from '../../src/client.js';
import { toAwsResponse } from '../../src/server.js';
import { type OfficialCall, overrideCall, requestCall, updateCall } from './calls.js';
import { createOfficialClients } from './clients.js';
import { lifecycleCalls } from './lifecycle-calls.js';

const requestId = '0c1d2e3f-0000-4000-8000-000000000000';

describe('a success', () => {
  describeResponse('a lease', requestCall);
  describeResponse('a rule', overrideCall);
  describeResponse('a change', updateCall);
  for (const call of lifecycleCalls) describeResponse(call.operation.operationId, call);
});

function describeResponse<Op extends OperationId>(title: string, call: OfficialCall<Op>): void {
  const { operation, output, send } = call;
  const body = toWireOutput(operation, output);
  const response = toAwsResponse(operation, { status: 200, exception: undefined, body }, requestId);

  it(`reaches the official client's caller, with dates, for ${title}`, async () => {
    const { $metadata, ...received } = await send(createOfficialClients(() => response));
    expect(received).toEqual(output);
    expect($metadata).toMatchObject({ requestId, httpStatusCode: 200 });
  });

  it(`is read by this package's client for ${title}`, () => {
    const { status, headers } = response;
    const outcome = fromAwsResponse(operation, {
      status,
      headers: Object.entries(headers),
      body: response.body,
    });
    expect(outcome).toEqual({ kind: 'output', output, requestId, wireStatus: 200 });
  });
}
