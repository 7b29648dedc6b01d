import { Numberkit } from '@numberkit/sdk';

const client = new Numberkit({ baseUrl: 'http://127.0.0.1:4010' });
const Filters = [{ Name: 'status', Values: ['ACTIVE'] }] as const;

for await (const number of client.describePhoneNumbers.items({ Filters })) {
  console.log(number.PhoneNumber);
}
for await (const page of client.describePhoneNumbers.pages({ Filters, MaxResults: 2 })) {
  console.log(page.PhoneNumbers.length);
}
