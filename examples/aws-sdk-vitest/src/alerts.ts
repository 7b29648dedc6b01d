import {
  type PinpointSMSVoiceV2Client,
  RequestPhoneNumberCommand,
  ServiceQuotaExceededException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';

/** Leases a toll-free number for a team. A repeated call returns the team's number. */
export async function leaseAlertNumber(client: PinpointSMSVoiceV2Client, team: string) {
  try {
    const { PhoneNumber } = await client.send(
      new RequestPhoneNumberCommand({
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS', 'VOICE'],
        NumberType: 'TOLL_FREE',
        Tags: [{ Key: 'team', Value: team }],
        ClientToken: `alerts-${team}`,
      }),
    );
    return PhoneNumber;
  } catch (error) {
    if (error instanceof ServiceQuotaExceededException) {
      throw new Error(`${team} gets no number: ${error.Reason}`, { cause: error });
    }
    throw error;
  }
}
