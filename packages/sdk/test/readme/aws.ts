import { Numberkit } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';

const client = new Numberkit({
  transport: aws({
    region: 'us-east-1',
    credentials: async () => ({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' }),
  }),
});

const { PhoneNumber } = await client.updatePhoneNumber({
  phoneNumberId: '%2B12065550100',
  CallingName: 'Ada Lovelace',
});
console.log(PhoneNumber?.CallingName);
