/** An opt-out list and the numbers that use it: a list in use cannot be deleted. */
import {
  ConflictException,
  CreateOptOutListCommand,
  DeleteOptOutListCommand,
  type PhoneNumberFilter,
  PinpointSMSVoiceV2Client,
  paginateDescribeOptOutLists,
  paginateDescribePhoneNumbers,
  ReleasePhoneNumberCommand,
  RequestPhoneNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';

const client = new PinpointSMSVoiceV2Client({});
const OptOutListName = 'newsletter';

await client.send(new CreateOptOutListCommand({ OptOutListName }));
for (let count = 0; count < 3; count += 1) {
  await client.send(
    new RequestPhoneNumberCommand({
      IsoCountryCode: 'US',
      MessageType: 'PROMOTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'TOLL_FREE',
      OptOutListName,
    }),
  );
}

const lists: string[] = [];
for await (const page of paginateDescribeOptOutLists({ client, pageSize: 1 }, {}))
  for (const list of page.OptOutLists ?? []) lists.push(list.OptOutListName ?? '');
console.log(`lists: ${lists.join(', ')}`);

const filter: PhoneNumberFilter = { Name: 'opt-out-list-name', Values: [OptOutListName] };
const ids: string[] = [];
const numbers = paginateDescribePhoneNumbers({ client, pageSize: 2 }, { Filters: [filter] });
for await (const page of numbers)
  for (const number of page.PhoneNumbers ?? []) ids.push(number.PhoneNumberId ?? '');
console.log(`numbers that use it: ${ids.length}`);

const refused: unknown = await client
  .send(new DeleteOptOutListCommand({ OptOutListName }))
  .catch((error: unknown) => error);
console.log(`refused: ${refused instanceof ConflictException ? refused.Reason : String(refused)}`);

for (const PhoneNumberId of ids)
  await client.send(new ReleasePhoneNumberCommand({ PhoneNumberId }));
const deleted = await client.send(new DeleteOptOutListCommand({ OptOutListName }));
console.log(`deleted: ${deleted.OptOutListName}`);
