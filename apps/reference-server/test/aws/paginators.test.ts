import * as sdk from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tollFree } from '../support/inputs.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { createSmsVoice } from './aws-clients.js';

let server: TestServer;
let client: sdk.PinpointSMSVoiceV2Client;
beforeEach(async () => {
  server = await openTestServer();
  client = createSmsVoice(server.url);
});
afterEach(() => server[Symbol.asyncDispose]());

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const names = ['one', 'two', 'three', 'four', 'five'];

/** What each page of an official paginator has, for pages of two items. */
async function readPages<Page>(
  pages: AsyncIterable<Page>,
  toItems: (page: Page) => readonly (string | undefined)[] | undefined,
): Promise<(string | undefined)[][]> {
  const read: (string | undefined)[][] = [];
  for await (const page of pages) read.push([...(toItems(page) ?? [])]);
  return read;
}

const configuration = () => ({ client, pageSize: 2 });

test("the official paginator reads an account's numbers in the order of their leases", async () => {
  const ids: (string | undefined)[] = [];
  for (const _ of names) {
    const leased = await client.send(new sdk.RequestPhoneNumberCommand(tollFree));
    ids.push(leased.PhoneNumberId);
    server.clock.advance(1);
  }
  const pages = await readPages(
    sdk.paginateDescribePhoneNumbers(configuration(), {}),
    ({ PhoneNumbers }) => PhoneNumbers?.map((one) => one.PhoneNumberId),
  );
  expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
});

test('the official paginator reads opt-out lists', async () => {
  for (const OptOutListName of names) {
    server.clock.advance(1);
    await client.send(new sdk.CreateOptOutListCommand({ OptOutListName }));
  }
  const pages = await readPages(
    sdk.paginateDescribeOptOutLists(configuration(), {}),
    ({ OptOutLists }) => OptOutLists?.map((one) => one.OptOutListName),
  );
  expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 1]);
  expect(pages.flat()).toEqual(['Default', 'marketing', ...names]);
});

test('the official paginator reads protect configurations that match a filter', async () => {
  const ids: (string | undefined)[] = [];
  for (const _ of names) {
    const input = { DeletionProtectionEnabled: true };
    const created = await client.send(new sdk.CreateProtectConfigurationCommand(input));
    ids.push(created.ProtectConfigurationId);
    server.clock.advance(1);
  }
  const Filters: sdk.ProtectConfigurationFilter[] = [
    { Name: 'deletion-protection-enabled', Values: ['true'] },
  ];
  const pages = await readPages(
    sdk.paginateDescribeProtectConfigurations(configuration(), { Filters }),
    ({ ProtectConfigurations }) => ProtectConfigurations?.map((one) => one.ProtectConfigurationId),
  );
  expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
});

test('the official paginator reads overrides that match a filter', async () => {
  const numbers = names.map((_, index) => `+1206555014${index}`);
  for (const DestinationPhoneNumber of numbers) {
    const override = { ProtectConfigurationId, DestinationPhoneNumber, Action: 'BLOCK' } as const;
    await client.send(new sdk.PutProtectConfigurationRuleSetNumberOverrideCommand(override));
    server.clock.advance(1);
  }
  const Filters: sdk.ProtectConfigurationRuleSetNumberOverrideFilterItem[] = [
    { Name: 'action', Values: ['BLOCK'] },
  ];
  const pages = await readPages(
    sdk.paginateListProtectConfigurationRuleSetNumberOverrides(configuration(), {
      ProtectConfigurationId,
      Filters,
    }),
    ({ RuleSetNumberOverrides }) =>
      RuleSetNumberOverrides?.map((one) => one.DestinationPhoneNumber),
  );
  expect(pages).toEqual([numbers.slice(0, 2), numbers.slice(2, 4), numbers.slice(4)]);
});

test('an official paginator that begins with a token of nonsense gets a ValidationException', async () => {
  const reading = readPages(
    sdk.paginateDescribePhoneNumbers({ client, startingToken: 'nonsense' }, {}),
    ({ PhoneNumbers }) => PhoneNumbers?.map((one) => one.PhoneNumberId),
  );
  const refusal = await rejectionOf(reading);
  expect(refusal).toBeInstanceOf(sdk.ValidationException);
  expect(refusal).toMatchObject({ Reason: 'INVALID_NEXT_TOKEN' });
});
