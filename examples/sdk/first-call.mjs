import { ChimeConflictException, Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });
try {
  const { PhoneNumber } = await client.updatePhoneNumber({
    phoneNumberId: '+12065550101', // it is assigned, so its product type cannot change
    ProductType: 'VoiceConnector',
  });
  console.log(PhoneNumber.ProductType, PhoneNumber.UpdatedTimestamp);
} catch (error) {
  if (!(error instanceof ChimeConflictException)) throw error;
  console.log(`${error.name}: ${error.message}`);
}
