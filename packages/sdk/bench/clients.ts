import {
  PinpointSMSVoiceV2Client,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { Numberkit, type schemas } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import { undiciFetch } from '@numberkit/sdk/undici';
import { request } from 'undici';

/** A client that makes the call. */
export interface BenchClient {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };

function toInput(): schemas.RequestPhoneNumberRequest {
  return {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'TOLL_FREE',
  };
}

/** The compared clients; the first is the base of the ratios. */
export function createClients(baseUrl: string): readonly BenchClient[] {
  const plain = new Numberkit({ baseUrl });
  const onUndici = new Numberkit({ baseUrl, fetch: undiciFetch(request) });
  const transport = aws({ region: 'us-east-1', credentials, endpoint: baseUrl });
  const toAws = new Numberkit({ transport });
  const official = new PinpointSMSVoiceV2Client({
    region: 'us-east-1',
    credentials,
    endpoint: baseUrl,
  });
  return [
    { name: 'bare fetch', call: () => callBare(`${baseUrl}/v2/phone-numbers`) },
    { name: 'numberkit', call: () => plain.requestPhoneNumber(toInput()) },
    { name: 'numberkit on undici', call: () => onUndici.requestPhoneNumber(toInput()) },
    { name: 'numberkit/aws', call: () => toAws.requestPhoneNumber(toInput()) },
    { name: 'AWS SDK v3', call: () => official.send(new RequestPhoneNumberCommand(toInput())) },
  ];
}

/** A call written by hand, with the operation's idempotency token. */
async function callBare(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...toInput(), ClientToken: crypto.randomUUID() }),
  });
  if (!response.ok) throw new Error(`The status is ${response.status}.`);
  return response.json();
}
