import {
  PinpointSMSVoiceV2Client,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { Numberkit, type schemas } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import { undiciFetch } from '@numberkit/sdk/undici';
import { request } from 'undici';

/** One way to make the same call. */
export interface Subject {
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

/** The clients that are compared; the first is what the others are measured by. */
export function createSubjects(baseUrl: string): readonly Subject[] {
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

/** What anyone would write by hand, with the token that the operation asks for. */
async function callBare(url: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ ...toInput(), ClientToken: crypto.randomUUID() }),
  });
  if (!answer.ok) throw new Error(`The answer is ${answer.status}.`);
  return answer.json();
}
