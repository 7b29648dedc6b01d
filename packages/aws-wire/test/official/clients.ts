import { ChimeClient } from '@aws-sdk/client-chime';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { createRequestHandler, type Responder } from './exchange.js';

/** The credentials of the official clients. */
export const credentials: {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
} = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'a/session+token==',
};

/** An official client for each service. */
export interface OfficialClients {
  readonly smsVoice: PinpointSMSVoiceV2Client;
  readonly chime: ChimeClient;
}

/** The official clients with a function as their HTTP handler. */
export function createOfficialClients(respond: Responder): OfficialClients {
  const configuration = {
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:4010',
    credentials,
    maxAttempts: 1,
    requestHandler: createRequestHandler(respond),
  };
  return {
    smsVoice: new PinpointSMSVoiceV2Client(configuration),
    chime: new ChimeClient(configuration),
  };
}
