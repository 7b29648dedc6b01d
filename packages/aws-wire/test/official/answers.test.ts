import { type OperationId, toWireOutput } from '@numberkit/contract';
import { describe, expect, it } from 'vitest';
import { fromAwsResponse } from '../../src/client.js';
import { toAwsResponse } from '../../src/server.js';
import { type OfficialCall, overrideCall, requestCall, updateCall } from './calls.js';
import { createOfficialClients } from './clients.js';

const requestId = '0c1d2e3f-0000-4000-8000-000000000000';

describe('an answer of success', () => {
  describeAnswer('a lease', requestCall);
  describeAnswer('a rule', overrideCall);
  describeAnswer('a change', updateCall);
});

function describeAnswer<Op extends OperationId>(subject: string, call: OfficialCall<Op>): void {
  const { operation, output, send } = call;
  const body = toWireOutput(operation, output);
  const answer = toAwsResponse(operation, { status: 200, exception: undefined, body }, requestId);

  it(`reaches the official client's caller, dates as dates, for ${subject}`, async () => {
    const { $metadata, ...received } = await send(createOfficialClients(() => answer));
    expect(received).toEqual(output);
    expect($metadata).toMatchObject({ requestId, httpStatusCode: 200 });
  });

  it(`is read back by this package's client for ${subject}`, () => {
    const { status, headers } = answer;
    const outcome = fromAwsResponse(operation, {
      status,
      headers: Object.entries(headers),
      body: answer.body,
    });
    expect(outcome).toEqual({ kind: 'output', output, requestId, wireStatus: 200 });
  });
}
