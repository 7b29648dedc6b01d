import { type Input, type OperationTypes, phoneNumbers } from '@numberkit/contract/phone-numbers';
import { type Handlers, withNotImplemented } from '../src/index.js';

/** The context of the toy's handlers: each call adds its input. */
export interface ToyContext {
  readonly seen: unknown[];
}

/** The creation time of the toy's numbers and rules. */
export const madeAt: Date = new Date('2026-03-31T00:00:00.250Z');

/** The smallest request that the contract allows. */
export const leastRequest: Input<'requestPhoneNumber'> = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
};

const hex = '0123456789abcdef0123456789abcdef';

/** Handlers without rules of their own: they return their input. */
export const toyHandlers: Handlers<ToyContext> = withNotImplemented<OperationTypes, ToyContext>(
  phoneNumbers,
  {
    requestPhoneNumber: async (input, { context }) => {
      context.seen.push(input);
      return {
        status: 200,
        body: {
          ...input,
          PhoneNumberArn: `arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-${hex}`,
          PhoneNumberId: `phone-${hex}`,
          PhoneNumber: '+18335550100',
          Status: 'PENDING',
          MonthlyLeasingPrice: '1.00',
          TwoWayEnabled: false,
          SelfManagedOptOutsEnabled: false,
          OptOutListName: 'Default',
          InternationalSendingEnabled: input.InternationalSendingEnabled ?? true,
          DeletionProtectionEnabled: input.DeletionProtectionEnabled ?? true,
          CreatedTimestamp: madeAt,
        },
      };
    },
    putProtectConfigurationRuleSetNumberOverride: async (input, { context }) => {
      context.seen.push(input);
      const { Action, DestinationPhoneNumber, ExpirationTimestamp } = input;
      return {
        status: 200,
        body: {
          ProtectConfigurationArn: 'arn:aws:sms-voice:us-east-1:111122223333:protect/p',
          ProtectConfigurationId: 'p',
          DestinationPhoneNumber,
          CreatedTimestamp: madeAt,
          Action,
          ...(ExpirationTimestamp !== undefined && { ExpirationTimestamp }),
        },
      };
    },
    updatePhoneNumber: async (input, { context }) => {
      context.seen.push(input);
      return {
        status: 200,
        body: { PhoneNumber: { PhoneNumberId: input.phoneNumberId, CreatedTimestamp: madeAt } },
      };
    },
  },
);
