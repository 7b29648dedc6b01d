import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010', maxAttempts: 5 });

await client.requestPhoneNumber(
  {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  },
  { timeout: 5_000, signal: AbortSignal.timeout(60_000) },
);
