import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });

const { output, status, requestId, attempts, headers } = await client
  .updatePhoneNumber({ phoneNumberId: '%2B12065550100', ProductType: 'VoiceConnector' })
  .withResponse();
console.log(output.PhoneNumber?.ProductType, status, requestId, attempts, headers.get('date'));
