import { Numberkit } from '@numberkit/sdk';
import { NumberkitControl } from '@numberkit/sdk/control';

const baseUrl = 'http://127.0.0.1:4010';
const client = new Numberkit({ baseUrl });
const control = new NumberkitControl({ baseUrl });

await control.reset(); // forget what other calls have left
await control.addFault({
  operation: 'updatePhoneNumber',
  exception: 'ThrottledClientException',
  retryAfter: 0,
});
await client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada Lovelace' });

const { now, ahead } = await control.advanceClock({ duration: 'PT72H' });
console.log(now.toISOString(), ahead); // the calling name is now complete
