import type { OperationId } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { signRequest, toAwsRequest } from '../../src/client.js';
import { readHeader } from '../../src/http.js';
import type { HttpRequest } from '../../src/server.js';
import { fromAmzDate } from '../../src/signature/authorization.js';
import { endingCall, type OfficialCall, overrideCall, requestCall, updateCall } from './calls.js';
import { captureRequest } from './capture.js';
import { credentials } from './clients.js';
import { lifecycleCalls } from './lifecycle-calls.js';

const decoder = new TextDecoder();

describe("this package's request and the official client's", () => {
  describeSameness('a lease', requestCall);
  describeSameness('a rule', overrideCall);
  describeSameness('a rule that ends', endingCall);
  describeSameness('a change', updateCall);
  for (const call of lifecycleCalls) describeSameness(call.operation.operationId, call);
});

function describeSameness<Op extends OperationId>(title: string, call: OfficialCall<Op>): void {
  const { operation, input } = call;
  const ours = toAwsRequest(operation, input);

  it(`are the same bytes for ${title}`, async () => {
    const { method, target, body, headers } = await captureRequest(call);
    expect(ours).toMatchObject({ method, target, body: decoder.decode(body) });
    for (const [name, value] of Object.entries(ours.headers)) {
      expect(readHeader(headers, name)).toBe(value);
    }
  });

  it(`carry the same signature for ${title}`, async () => {
    const official = await captureRequest(call);
    const signed = await signRequest(
      {
        method: ours.method,
        url: `http://127.0.0.1:4010${ours.target}`,
        headers: { ...toUnsignedHeaders(official), ...ours.headers },
        body: ours.body,
      },
      {
        credentials,
        region: 'eu-central-1',
        service: operation.service.aws?.signingName ?? '',
        date: fromAmzDate(readHeader(official.headers, 'x-amz-date') ?? '') ?? new Date(0),
      },
    );
    expect(signed['authorization']).toBe(readHeader(official.headers, 'authorization'));
  });
}

/** The headers of an official client that are neither the protocol's nor the signature's. */
function toUnsignedHeaders({ headers }: HttpRequest): Record<string, string> {
  const added = /^(authorization|host|x-amz-(date|security-token|content-sha256))$/;
  return Object.fromEntries(headers.filter(([name]) => !added.test(name)));
}
