import * as chime from '@aws-sdk/client-chime';
import * as smsVoice from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { OperationFacts } from '@numberkit/contract';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { fromAwsResponse } from '../../src/client.js';
import {
  type HttpResponse,
  type SignatureFailure,
  toAwsRefusal,
  toAwsResponse,
  toSignatureRefusal,
} from '../../src/server.js';
import { type OfficialCall, overrideCall, requestCall, updateCall } from './calls.js';
import { createOfficialClients } from './clients.js';
import { lifecycleCalls } from './lifecycle-calls.js';

const requestId = '0c1d2e3f-0000-4000-8000-000000000000';
const modules: { readonly [service: string]: object | undefined } = {
  PinpointSMSVoiceV2: smsVoice,
  Chime: chime,
};

const samples: Readonly<Record<string, unknown>> = {
  Message: 'What is wrong, in a sentence — with “quotes”.',
  Reason: 'INVALID_PARAMETER',
  Fields: [{ Name: 'Tags.0.Key', Message: 'must match ^.+$' }],
  ResourceType: 'pool',
  ResourceId: 'pool-1',
  RequestId: requestId,
  Code: 'Conflict',
};

describeExceptions(requestCall);
describeExceptions(overrideCall);
describeExceptions(updateCall);
for (const call of lifecycleCalls) describeExceptions(call);

function describeExceptions<Op extends OperationId>(call: OfficialCall<Op>): void {
  const { operation } = call;
  const { exceptions, operationId, service } = operation;
  const module = modules[service.name] ?? {};

  describe(`the exceptions of ${operationId}`, () => {
    for (const [name, { status, raisedBy, members: names }] of Object.entries(exceptions)) {
      const members = Object.fromEntries(
        names.filter((each) => each !== '__type').map((each) => [each, samples[each]]),
      );
      const body = { ...(names.includes('__type') && { __type: name }), ...members };
      const response = toAwsResponse(operation, { status, exception: name, body }, requestId);

      it(`reach the official client's caller: ${name}`, async () => {
        const error = await catchError(call, response);
        // In the official clients it is the message of the Error.
        const { Message: message, ...others } = members;
        expect(error).toMatchObject({ ...others, message, name, $metadata: { requestId } });
        if (raisedBy === 'handler') expect(error).toBeInstanceOf(readClass(module, name));
      });

      it(`are read by this package's client: ${name}`, () => {
        const { status: wireStatus } = response;
        expect(readBack(operation, response)).toEqual({
          kind: 'exception',
          name,
          status,
          wireStatus,
          members,
          requestId,
        });
      });
    }

    const failures: readonly SignatureFailure[] = [
      'missingAuthentication',
      'incompleteSignature',
      'unknownKey',
      'wrongScope',
      'clockSkew',
      'signatureMismatch',
      'expiredToken',
    ];
    it.each(failures)(
      "reach the official client's caller for an invalid signature: %s",
      async (failure) => {
        const refusal = toSignatureRefusal(operation, { ok: false, failure, message: 'No.' });
        const error = await catchError(call, toAwsRefusal(refusal, requestId));
        expect(error).toMatchObject({ name: refusal.exception, message: 'No.' });
        expect(error).toMatchObject({ $metadata: { httpStatusCode: refusal.status, requestId } });
      },
    );
  });
}

async function catchError(
  call: Pick<OfficialCall, 'send'>,
  response: HttpResponse,
): Promise<unknown> {
  return call.send(createOfficialClients(() => response)).then(
    () => {
      throw new Error('The call succeeds.');
    },
    (error: unknown) => error,
  );
}

function readBack(operation: OperationFacts, { status, headers, body }: HttpResponse): unknown {
  return fromAwsResponse(operation, { status, headers: Object.entries(headers), body });
}

function readClass(module: object, name: string): unknown {
  return Object.entries(module).find(([each]) => each === name)?.[1];
}
