import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });

const number = await client.requestPhoneNumber({
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'TOLL_FREE',
});
console.log(number.PhoneNumber, number.Status, number.CreatedTimestamp.getUTCFullYear());
