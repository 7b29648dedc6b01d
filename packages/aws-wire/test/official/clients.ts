import { ChimeClient } from '@aws-sdk/client-chime';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { type Answerer, createRequestHandler } from './exchange.js';

/** The key that the official clients sign with here. */
export const credentials: {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
} = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'a/session+token==',
};

/** One official client a service. */
export interface OfficialClients {
  readonly smsVoice: PinpointSMSVoiceV2Client;
  readonly chime: ChimeClient;
}

/** The official clients, each request answered by a function. */
export function createOfficialClients(answer: Answerer): OfficialClients {
  const configuration = {
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:4010',
    credentials,
    maxAttempts: 1,
    requestHandler: createRequestHandler(answer),
  };
  return {
    smsVoice: new PinpointSMSVoiceV2Client(configuration),
    chime: new ChimeClient(configuration),
  };
}
