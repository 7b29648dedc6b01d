import * as chimeSdk from '@aws-sdk/client-chime';
import * as smsVoiceSdk from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { Json } from '@numberkit/contract';
import { phoneNumbersWithDocument } from '@numberkit/contract/phone-numbers/document';
import { expect, test } from 'vitest';

const schemas = '#/components/schemas';

/** The enumerations of the contract by their place, as the official SDKs export them. */
const exported: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`${schemas}/MessageType`]: smsVoiceSdk.MessageType,
  [`${schemas}/NumberCapability`]: smsVoiceSdk.NumberCapability,
  // Short codes exist, but cannot be requested.
  [`${schemas}/NumberType`]: smsVoiceSdk.RequestableNumberType,
  [`${schemas}/PhoneNumberStatus`]: smsVoiceSdk.NumberStatus,
  [`${schemas}/LeasedNumberType`]: smsVoiceSdk.NumberType,
  [`${schemas}/Owner`]: smsVoiceSdk.Owner,
  [`${schemas}/PhoneNumberFilter/properties/Name`]: smsVoiceSdk.PhoneNumberFilterName,
  [`${schemas}/ProtectConfigurationFilter/properties/Name`]:
    smsVoiceSdk.ProtectConfigurationFilterName,
  [`${schemas}/ProtectConfigurationRuleSetNumberOverrideFilterItem/properties/Name`]:
    smsVoiceSdk.ProtectConfigurationRuleSetNumberOverrideFilterName,
  [`${schemas}/ProtectStatus`]: smsVoiceSdk.ProtectStatus,
  [`${schemas}/NumberPreferenceType`]: smsVoiceSdk.PreferenceType,
  [`${schemas}/RuleAction`]: smsVoiceSdk.ProtectConfigurationRuleOverrideAction,
  [`${schemas}/ResourceType`]: smsVoiceSdk.ResourceType,
  [`${schemas}/ValidationException/properties/Reason`]: smsVoiceSdk.ValidationExceptionReason,
  [`${schemas}/ServiceQuotaExceededException/properties/Reason`]:
    smsVoiceSdk.ServiceQuotaExceededExceptionReason,
  [`${schemas}/AccessDeniedException/properties/Reason`]: smsVoiceSdk.AccessDeniedExceptionReason,
  [`${schemas}/ConflictException/properties/Reason`]: smsVoiceSdk.ConflictExceptionReason,
  [`${schemas}/PhoneNumberProductType`]: chimeSdk.PhoneNumberProductType,
  [`${schemas}/ChimePhoneNumber/properties/Type`]: chimeSdk.PhoneNumberType,
  [`${schemas}/ChimePhoneNumber/properties/Status`]: chimeSdk.PhoneNumberStatus,
  [`${schemas}/ChimePhoneNumber/properties/CallingNameStatus`]: chimeSdk.CallingNameStatus,
  [`${schemas}/PhoneNumberAssociation/properties/Name`]: chimeSdk.PhoneNumberAssociationName,
  [`${schemas}/ErrorCode`]: chimeSdk.ErrorCode,
};

/** Every `enum` of the document by its place. */
const declared: ReadonlyMap<string, readonly Json[]> = new Map(
  toEnumerations(phoneNumbersWithDocument.document, '#'),
);

function toEnumerations(value: Json, at: string): [string, Json[]][] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.entries(value).flatMap(([key, one]) => toEnumerations(one, `${at}/${key}`));
  if (Array.isArray(value) || !Array.isArray(value['enum'])) return within;
  return [[at, value['enum']], ...within];
}

test('an official SDK exports every enumeration of the contract', () => {
  expect([...declared.keys()].sort()).toEqual(Object.keys(exported).sort());
});

test.each(Object.entries(exported))('%s has the values of the official SDK', (at, values) => {
  expect([...(declared.get(at) ?? [])].sort()).toEqual(Object.values(values).sort());
});
