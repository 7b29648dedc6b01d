import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { createRoleRefusal, toAwsRefusal, toAwsResponse } from '../../src/server.js';

const { requestPhoneNumber, updatePhoneNumber } = phoneNumbers.operations;
const targeted = Object.values(phoneNumbers.operations).filter(
  ({ service }) => service.aws?.protocol === 'awsJson1_0',
);

const withBody = Object.values(phoneNumbers.operations).filter(
  ({ members }) => members.body.length > 0,
);

describe('a response of AWS JSON', () => {
  it.each(targeted)('has the statuses of the protocol: $operationId', (facts) => {
    const statuses = Object.entries(facts.exceptions).map(([exception, { status, role }]) => {
      const result = { status, exception, body: {} };
      return [role, toAwsResponse(facts, result, 'an-id').status];
    });
    const ofProtocol: Readonly<Record<string, number>> = {
      invalidRequest: 400,
      quota: 400,
      denied: 400,
      notFound: 400,
      conflict: 400,
      throttled: 400,
      internal: 500,
      tooLarge: 413,
      unsupportedMediaType: 415,
    };
    expect(statuses).toEqual(statuses.map(([role = '']) => [role, ofProtocol[role]]));
    expect(Object.keys(facts.roles)).toContain('invalidRequest');
  });

  it('names its exception by shape, whatever the body has there', () => {
    const body = { __type: 'ConflictException', Message: 'No.', Reason: 'RESOURCE_NOT_ACTIVE' };
    const result = { status: 409, exception: 'ConflictException', body };
    const written = toAwsResponse(requestPhoneNumber, result, 'an-id');
    expect(written.headers).toEqual({
      'Content-Type': 'application/x-amz-json-1.0',
      'x-amzn-RequestId': 'an-id',
      'X-Amzn-ErrorType': 'ConflictException',
    });
    expect(JSON.parse(written.body)).toEqual({
      __type: 'com.amazonaws.pinpointsmsvoicev2#ConflictException',
      Message: 'No.',
      Reason: 'RESOURCE_NOT_ACTIVE',
    });
  });

  it('keeps the status of an undeclared exception', () => {
    const result = { status: 501, exception: 'NotImplementedException', body: {} };
    expect(toAwsResponse(requestPhoneNumber, result, 'an-id').status).toBe(501);
  });

  it('has no exception header and always a body if it is a success', () => {
    const result = { status: 200, exception: undefined, body: undefined };
    expect(toAwsResponse(requestPhoneNumber, result, 'an-id')).toEqual({
      status: 200,
      headers: { 'Content-Type': 'application/x-amz-json-1.0', 'x-amzn-RequestId': 'an-id' },
      body: '{}',
    });
  });
});

describe('a response of REST JSON', () => {
  it("is the contract's own", () => {
    const body = { Code: 'NotFound', Message: 'No.' };
    const result = { status: 404, exception: 'NotFoundException', body };
    expect(toAwsResponse(updatePhoneNumber, result, 'an-id')).toEqual({
      status: 404,
      headers: {
        'Content-Type': 'application/json',
        'x-amzn-RequestId': 'an-id',
        'X-Amzn-ErrorType': 'NotFoundException',
      },
      body: JSON.stringify(body),
    });
  });
});

describe('a refusal by role', () => {
  it("is the operation's exception of that role", () => {
    const refusal = createRoleRefusal(updatePhoneNumber, 'denied', 'No.');
    expect(refusal).toEqual({
      kind: 'refused',
      service: updatePhoneNumber.service,
      exception: 'ForbiddenException',
      status: 403,
      wireStatus: 403,
      body: { Code: 'Forbidden', Message: 'No.' },
    });
  });

  it('is written with the status of the AWS wire', () => {
    const refusal = createRoleRefusal(requestPhoneNumber, 'denied', 'No.');
    if (refusal === undefined) throw new Error('There is none.');
    expect(refusal.status).toBe(403);
    expect(toAwsRefusal(refusal, 'an-id').status).toBe(400);
  });

  it('is undefined if no exception has the role', () => {
    expect(createRoleRefusal(requestPhoneNumber, 'unauthenticated', 'No.')).toBeUndefined();
  });

  it.each(withBody)('is defined for wrong content types: $operationId', (facts) => {
    expect(facts.roles).toHaveProperty('unsupportedMediaType');
  });
});
