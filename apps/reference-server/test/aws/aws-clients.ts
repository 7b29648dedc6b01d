import { ChimeClient, type ChimeClientConfig } from '@aws-sdk/client-chime';
import {
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';

type Options = Pick<ChimeClientConfig, 'credentials' | 'region' | 'maxAttempts'> &
  Pick<PinpointSMSVoiceV2ClientConfig, 'credentials' | 'region' | 'maxAttempts'>;

/** The configuration of an application: any key, a region, and the address of the server. */
function toConfig(endpoint: string, options: Options) {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  return { endpoint, region: 'us-east-1', credentials, maxAttempts: 1, ...options };
}

export function createSmsVoice(endpoint: string, options: Options = {}): PinpointSMSVoiceV2Client {
  return new PinpointSMSVoiceV2Client(toConfig(endpoint, options));
}

export function createChime(endpoint: string, options: Options = {}): ChimeClient {
  return new ChimeClient(toConfig(endpoint, options));
}
