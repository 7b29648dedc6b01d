import { phoneNumbers } from '@numberkit/contract/phone-numbers';
import { createClient } from '@numberkit/sdk/client';

const client = createClient(phoneNumbers, { baseUrl: 'http://127.0.0.1:4010' });

const result = await client.safe.updatePhoneNumber({ phoneNumberId: '+12065550100' });
if (result.outcome === 'BadRequestException') console.log(result.error.Message);
