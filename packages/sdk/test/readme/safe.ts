import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });

const result = await client.safe.updatePhoneNumber({
  phoneNumberId: '%2B12065550100',
  CallingName: 'Ada Lovelace',
});
switch (result.outcome) {
  case 'success':
    console.log(result.output.PhoneNumber?.CallingNameStatus);
    break;
  case 'ConflictException':
    console.log('the last name is still on its way:', result.error.Code);
    break;
  default:
    throw result.error;
}
