import { ChimeClient, UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import { createRoutes, toWireOutput } from '@numberkit/contract';
import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { fromAwsResponse, signRequest, toAwsRequest } from '../../src/client.js';
import {
  type HttpRequest,
  type HttpResponse,
  toAwsRefusal,
  toAwsResponse,
  toSignatureRefusal,
  verifySignature,
} from '../../src/server.js';
import { updateCall } from './calls.js';
import { credentials } from './clients.js';
import { startWireServer } from './wire-server.js';

const { operation, input, output } = updateCall;
const credentialScope = { region: 'eu-central-1', service: 'chime' };

async function respond(request: HttpRequest): Promise<HttpResponse> {
  const match = createRoutes(phoneNumbers.operations)(request.target);
  expect(match?.operations.get(request.method)).toBe(operation.operationId);
  const findCredentials = () => credentials;
  const now = new Date();
  const outcome = await verifySignature(request, { ...credentialScope, now, findCredentials });
  if (!outcome.ok) return toAwsRefusal(toSignatureRefusal(operation, outcome), 'an-id');
  const body = toWireOutput(operation, output);
  return toAwsResponse(operation, { status: 200, exception: undefined, body }, 'an-id');
}

describe('over HTTP, an id that needs encoding twice', () => {
  it("is signed by the official client and verified from Node's request", async () => {
    await using server = await startWireServer(respond);
    const client = new ChimeClient({
      region: credentialScope.region,
      endpoint: server.url,
      credentials,
    });
    const { phoneNumberId, ...detail } = input;
    const command = new UpdatePhoneNumberCommand({ PhoneNumberId: phoneNumberId, ...detail });
    expect(await client.send(command)).toMatchObject(output);
    client.destroy();
  });

  it("is signed by this package, sent by fetch, and verified from Node's request", async () => {
    await using server = await startWireServer(respond);
    const { method, target, headers, body } = toAwsRequest(operation, input);
    const url = `${server.url}${target}`;
    const options = { credentials, ...credentialScope, date: new Date() };
    const signed = await signRequest({ method, url, headers, body }, options);
    const received = await fetch(url, { method, headers: signed, body });
    const outcome = fromAwsResponse(operation, {
      status: received.status,
      headers: [...received.headers],
      body: await received.text(),
    });
    expect(outcome).toMatchObject({ kind: 'output', output, requestId: 'an-id' });
  });
});
