import { UpdatePhoneNumberCommand } from '@aws-sdk/client-chime';
import {
  PutProtectConfigurationRuleSetNumberOverrideCommand,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { OperationFacts } from '@numberkit/contract';
import {
  type Input,
  type OperationId,
  type Output,
  phoneNumbers,
  type schemas,
} from '@numberkit/contract/phone-numbers';
import type { OfficialClients } from './clients.js';

/** A call of an operation, in the contract's terms and with the official client. */
export interface OfficialCall<Op extends OperationId = OperationId> {
  readonly operation: OperationFacts;
  readonly input: Input<Op>;
  readonly output: Output<Op>;
  readonly send: (clients: OfficialClients) => Promise<OfficialAnswer>;
}

interface OfficialAnswer {
  readonly $metadata: { readonly requestId?: string | undefined };
}

const requestInput: schemas.RequestPhoneNumberRequest = {
  IsoCountryCode: 'US',
  MessageType: 'PROMOTIONAL',
  NumberCapabilities: ['SMS', 'MMS'],
  NumberType: 'TEN_DLC',
  RegistrationId: 'registration-11111111111111111111111111111111',
  NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['42'] }],
  InternationalSendingEnabled: false,
  DeletionProtectionEnabled: true,
  Tags: [{ Key: 'Straße "1"', Value: '☎\u2028' }],
  ClientToken: '2f1c9a52-6b0c-4d8e-9f51-0d6d7f1c2a11',
};

/** A lease with nearly every member; one needs escaping. */
export const requestCall: OfficialCall<'requestPhoneNumber'> = {
  operation: phoneNumbers.operations.requestPhoneNumber,
  input: requestInput,
  output: {
    PhoneNumberArn: `arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-${'0'.repeat(32)}`,
    PhoneNumberId: `phone-${'0'.repeat(32)}`,
    PhoneNumber: '+18335550100',
    Status: 'PENDING',
    IsoCountryCode: 'US',
    MessageType: 'PROMOTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'TEN_DLC',
    MonthlyLeasingPrice: '1.00',
    TwoWayEnabled: false,
    SelfManagedOptOutsEnabled: false,
    OptOutListName: 'Default',
    InternationalSendingEnabled: false,
    DeletionProtectionEnabled: true,
    Tags: [{ Key: 'Straße "1"', Value: '☎\u2028' }],
    CreatedTimestamp: new Date('2026-03-31T00:00:00.250Z'),
  },
  send: ({ smsVoice }) => smsVoice.send(new RequestPhoneNumberCommand(requestInput)),
};

const overrideInput: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
  ProtectConfigurationId: 'arn:aws:sms-voice:eu-central-1:111122223333:protect-configuration/p-1',
  DestinationPhoneNumber: '+12065550142',
  Action: 'ALLOW',
  ClientToken: 'token',
};

/** A rule without an end. */
export const overrideCall: OfficialCall<'putProtectConfigurationRuleSetNumberOverride'> = {
  operation: phoneNumbers.operations.putProtectConfigurationRuleSetNumberOverride,
  input: overrideInput,
  output: {
    ProtectConfigurationArn: overrideInput.ProtectConfigurationId,
    ProtectConfigurationId: 'p-1',
    DestinationPhoneNumber: '+12065550142',
    CreatedTimestamp: new Date('2026-03-31T00:00:00.001Z'),
    Action: 'ALLOW',
    ExpirationTimestamp: new Date('2100-01-01T00:00:00.000Z'),
  },
  send: ({ smsVoice }) =>
    smsVoice.send(new PutProtectConfigurationRuleSetNumberOverrideCommand(overrideInput)),
};

const endingInput: Input<'putProtectConfigurationRuleSetNumberOverride'> = {
  ...overrideInput,
  ExpirationTimestamp: new Date('2100-01-01T00:00:00.125Z'),
};

/** A rule that ends at a fraction of a second. */
export const endingCall: OfficialCall<'putProtectConfigurationRuleSetNumberOverride'> = {
  ...overrideCall,
  input: endingInput,
  send: ({ smsVoice }) =>
    smsVoice.send(new PutProtectConfigurationRuleSetNumberOverrideCommand(endingInput)),
};

const { phoneNumberId, ...detail }: Input<'updatePhoneNumber'> = {
  phoneNumberId: "%2B12065550100 a/b!'()*~é",
  CallingName: '',
};

/** A change of a number whose id is encoded already and has to be encoded once more. */
export const updateCall: OfficialCall<'updatePhoneNumber'> = {
  operation: phoneNumbers.operations.updatePhoneNumber,
  input: { phoneNumberId, ...detail },
  output: {
    PhoneNumber: {
      PhoneNumberId: '%2B12065550100',
      Capabilities: { InboundCall: true },
      Associations: [
        { Name: 'UserId', Value: 'u', AssociatedTimestamp: new Date('2026-03-31T00:00:00.500Z') },
      ],
      CreatedTimestamp: new Date('2019-08-12T22:10:20.521Z'),
    },
  },
  send: ({ chime }) =>
    chime.send(new UpdatePhoneNumberCommand({ PhoneNumberId: phoneNumberId, ...detail })),
};
