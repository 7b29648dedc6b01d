import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { describe, expect, it } from 'vitest';
import { toAwsRequest } from '../../src/client.js';

const { putProtectConfigurationRuleSetNumberOverride, updatePhoneNumber } = phoneNumbers.operations;

describe("an operation's request at AWS", () => {
  it('has every member in the body in AWS JSON, timestamps in seconds, undefined ones left out', () => {
    const request = toAwsRequest(putProtectConfigurationRuleSetNumberOverride, {
      Action: 'BLOCK',
      ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
      DestinationPhoneNumber: '+12065550142',
      ProtectConfigurationId: '..',
    });
    expect({ ...request, body: JSON.parse(request.body) }).toEqual({
      method: 'POST',
      target: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'PinpointSMSVoiceV2.PutProtectConfigurationRuleSetNumberOverride',
      },
      body: {
        ProtectConfigurationId: '..',
        DestinationPhoneNumber: '+12065550142',
        Action: 'BLOCK',
        ExpirationTimestamp: 4102444800.125,
      },
    });
  });

  it("has its members in the contract's order, whatever the caller's", () => {
    const one = {
      Action: 'BLOCK',
      DestinationPhoneNumber: '+1',
      ProtectConfigurationId: 'p',
    } as const;
    const other = {
      ProtectConfigurationId: 'p',
      DestinationPhoneNumber: '+1',
      Action: 'BLOCK',
    } as const;
    const operation = putProtectConfigurationRuleSetNumberOverride;
    expect(toAwsRequest(operation, one).body).toBe(toAwsRequest(operation, other).body);
  });

  it("is the contract's request in REST JSON", () => {
    const input = { phoneNumberId: '%2B12065550100', CallingName: 'Ada' };
    expect(toAwsRequest(updatePhoneNumber, input)).toEqual({
      method: 'POST',
      target: '/phone-numbers/%252B12065550100',
      headers: { 'content-type': 'application/json' },
      body: '{"CallingName":"Ada"}',
    });
  });

  it.each(['', '.', '..', '\ud800'])('cannot be made with %j in the path', (phoneNumberId) => {
    const input = { phoneNumberId, CallingName: 'Ada' };
    expect(() => toAwsRequest(updatePhoneNumber, input)).toThrow(TypeError);
  });

  it('cannot be made with an invalid date', () => {
    const input = {
      ProtectConfigurationId: 'p',
      DestinationPhoneNumber: '+1',
      Action: 'BLOCK' as const,
      ExpirationTimestamp: new Date(Number.NaN),
    };
    expect(() => toAwsRequest(putProtectConfigurationRuleSetNumberOverride, input)).toThrow(
      RangeError,
    );
  });
});
