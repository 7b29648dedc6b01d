import { createRoutes, splitInput } from '@numberkit/contract';
import type { OperationId } from '@numberkit/contract/phone-numbers';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createAwsRequestReader,
  createAwsTargets,
  type HttpRequest,
  verifySignature,
} from '../../src/server.js';
import { endingCall, type OfficialCall, overrideCall, requestCall, updateCall } from './calls.js';
import { captureRequest } from './capture.js';
import { credentials } from './clients.js';
import { lifecycleCalls } from './lifecycle-calls.js';

const findPath = createRoutes(phoneNumbersWithDocument.operations);
const readAwsTarget = createAwsTargets(phoneNumbersWithDocument);
const { fromAwsJson, readRestJsonBody } = createAwsRequestReader(phoneNumbersWithDocument);

describeRequest('a lease', requestCall);
describeRequest('a rule', overrideCall);
describeRequest('a rule that ends', endingCall);
describeRequest('a change', updateCall);
for (const call of lifecycleCalls) describeRequest(call.operation.operationId, call);

function describeRequest<Op extends OperationId>(title: string, call: OfficialCall<Op>): void {
  const { operation, input } = call;
  const { aws } = operation.service;

  describe(`the official client's request for ${title}`, () => {
    let request: HttpRequest;
    beforeAll(async () => {
      request = await captureRequest(call);
    });

    it('names its operation', () => {
      if (aws?.protocol === 'awsJson1_0') {
        expect(request).toMatchObject({ method: 'POST', target: '/' });
        expect(readAwsTarget(request.headers)).toEqual({ kind: 'operation', operation });
      } else {
        expect(readAwsTarget(request.headers)).toEqual({ kind: 'missing' });
        const match = findPath(request.target);
        expect(match?.operations.get(request.method)).toBe(operation.operationId);
      }
    });

    it("has the members that the contract's request has", () => {
      const { path, query, header, body } = splitInput(operation, input);
      if (aws?.protocol === 'awsJson1_0') {
        const translated = fromAwsJson(operation, request);
        expect(translated).toEqual({ kind: 'request', operation, path, query, header, body });
      } else {
        expect(readRestJsonBody(operation, request)).toEqual({ kind: 'members', members: body });
      }
    });

    it('is signed by its key for its region and service', async () => {
      const outcome = await verifySignature(request, {
        service: aws?.signingName ?? '',
        now: new Date(),
        findCredentials: () => credentials,
      });
      const { accessKeyId, sessionToken } = credentials;
      const credentialScope = { region: 'eu-central-1', service: aws?.signingName };
      expect(outcome).toEqual({
        ok: true,
        identity: { accessKeyId, sessionToken, ...credentialScope },
      });
    });
  });
}
