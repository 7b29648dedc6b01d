import { InvalidInputError, Numberkit } from '@numberkit/sdk';
import { createValidator } from '@numberkit/sdk/validation';

const client = new Numberkit({
  baseUrl: 'http://127.0.0.1:4010',
  validator: createValidator(),
});

try {
  await client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: '<Ada>' });
} catch (error) {
  if (!(error instanceof InvalidInputError)) throw error;
  console.log(error.member); // nothing was sent
}
