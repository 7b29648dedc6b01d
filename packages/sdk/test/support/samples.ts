import { listOperationIds } from '@numberkit/contract';
import { type Input, type OperationId, phoneNumbers } from '@numberkit/contract/phone-numbers';
import type { StubResponse } from './stub-server.js';

/** A valid input for each operation. */
export const inputs: { readonly [Op in OperationId]: Input<Op> } = {
  requestPhoneNumber: {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'TOLL_FREE',
  },
  putProtectConfigurationRuleSetNumberOverride: {
    ProtectConfigurationId: 'protect-1',
    DestinationPhoneNumber: '+12065550142',
    Action: 'BLOCK',
  },
  updatePhoneNumber: { phoneNumberId: '%2B12065550100', CallingName: 'Ada Lovelace' },
};

export const operationIds: readonly OperationId[] = listOperationIds(phoneNumbers.operations);

export const override: StubResponse & { readonly body: object } = {
  status: 200,
  body: {
    ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect-configuration/p',
    ProtectConfigurationId: 'protect-1',
    DestinationPhoneNumber: '+12065550142',
    CreatedTimestamp: 1774915200.25,
    Action: 'BLOCK',
  },
};

export const leased: StubResponse = {
  status: 200,
  body: { PhoneNumber: '+18335550100', Status: 'PENDING', CreatedTimestamp: 1774915200.25 },
};

export const updated: StubResponse = {
  status: 200,
  body: {
    PhoneNumber: {
      PhoneNumberId: '%2B12065550100',
      E164PhoneNumber: '+12065550100',
      CallingName: 'Ada Lovelace',
      Associations: [{ Value: 'one', AssociatedTimestamp: '2026-03-31T00:00:00.250Z' }],
      CreatedTimestamp: '2026-03-31T00:00:01.001Z',
    },
  },
};

/** An error response of a server of the contract. */
export function refused(
  status: number,
  name: string,
  body: object = {},
  headers = {},
): StubResponse {
  return { status, headers: { 'X-Amzn-ErrorType': name, ...headers }, body };
}
