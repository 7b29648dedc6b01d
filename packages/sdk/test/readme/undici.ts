import { Numberkit } from '@numberkit/sdk';
import { undiciFetch } from '@numberkit/sdk/undici';
import { request } from 'undici';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010', fetch: undiciFetch(request) });

const { PhoneNumber } = await client.updatePhoneNumber({
  phoneNumberId: '%2B12065550100',
  ProductType: 'VoiceConnector',
});
console.log(PhoneNumber?.PhoneNumberId);
