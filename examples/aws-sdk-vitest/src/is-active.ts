import {
  DescribePhoneNumbersCommand,
  type PinpointSMSVoiceV2Client,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';

/** Whether a leased number is active. */
export async function isActive(
  client: PinpointSMSVoiceV2Client,
  phoneNumberId: string,
): Promise<boolean> {
  const { PhoneNumbers = [] } = await client.send(
    new DescribePhoneNumbersCommand({ PhoneNumberIds: [phoneNumberId] }),
  );
  return PhoneNumbers[0]?.Status === 'ACTIVE';
}
