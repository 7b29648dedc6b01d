import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import type { ControlInput, ControlOutput } from '@numberkit/sdk/control';
import {
  openTemporaryFolder,
  type TemporaryFolder,
} from '@numberkit/test-support/temporary-folder';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { InvalidFixturesError, readFixtures } from '../../src/fixtures/fixtures.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { requestNumber } from '../support/send.js';

type Account = ControlOutput<'getState'>['accounts'][number];
type Filter = ControlInput<'getState'>;

const scope = { accountId: '111122223333', region: 'us-east-1' };
const count = 30_000;

const toFixtures = (numbers: number): ControlInput<'loadFixtures'> => ({
  ...scope,
  protectConfigurations: [{ ProtectConfigurationId: 'protect-1' }],
  registrations: [{ RegistrationId: 'registration-1', RegistrationStatus: 'REVIEWING' }],
  chimePhoneNumbers: Array.from({ length: numbers }, (_, index) => ({
    E164PhoneNumber: `+1206${2_000_000 + index}`,
    Country: 'US',
    Type: 'Local',
    ProductType: 'VoiceConnector',
    Status: 'Unassigned',
  })),
});

let server: TestServer;
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await openTemporaryFolder();
  const file = await folder.write('fixtures.json', JSON.stringify(toFixtures(count)));
  server = await openTestServer({ NUMBERKIT_FIXTURES: file });
});
beforeEach(async () => {
  if ((await readAll({ kind: 'phoneNumbers' }, 2000)).length > 0) await server.control.reset();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

/** The parts of accounts on all pages, in their order; no page is larger than asked for. */
async function readAll(filter: Filter, limit: number): Promise<Account[]> {
  const parts: Account[] = [];
  let nextToken: string | undefined;
  do {
    const page = await server.control.getState({
      ...filter,
      limit,
      ...(nextToken !== undefined && { nextToken }),
    });
    expect(page.accounts.flatMap(toItems).length).toBeLessThanOrEqual(limit);
    parts.push(...page.accounts);
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return parts.filter((part) => toItems(part).length > 0);
}

const toItems = ({ accountId: _, region: __, ...lists }: Account): unknown[] =>
  Object.values(lists).flat();

/** The accounts that parts of them belong to, whole. */
function merge(parts: readonly Account[]): Account[] {
  const merged: Account[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.accountId !== part.accountId || last.region !== part.region) {
      merged.push(structuredClone(part));
      continue;
    }
    last.protectConfigurations.push(...part.protectConfigurations);
    last.optOutLists.push(...part.optOutLists);
    last.pools.push(...part.pools);
    last.registrations.push(...part.registrations);
    last.phoneNumbers.push(...part.phoneNumbers);
    last.ruleSetNumberOverrides.push(...part.ruleSetNumberOverrides);
    last.chimePhoneNumbers.push(...part.chimePhoneNumbers);
    last.clientTokens.push(...part.clientTokens);
  }
  return merged;
}

const lease = (ClientToken: string) => requestNumber(server.url, { ClientToken });

test('a state of tens of thousands of numbers is whole, and its pages together are the same', async () => {
  for (const token of ['one', 'two', 'three']) expect((await lease(token)).status).toBe(200);
  const { accounts, nextToken } = await server.control.getState();
  expect(nextToken).toBeUndefined();
  expect(accounts).toHaveLength(1);
  expect(accounts[0]?.chimePhoneNumbers).toHaveLength(count);
  expect(accounts[0]?.phoneNumbers).toHaveLength(3);
  expect(merge(await readAll({}, 2000))).toEqual(accounts);
});

test('a reset returns the whole state of many numbers', async () => {
  await lease('one');
  const { accounts } = await server.control.reset();
  expect(accounts[0]?.chimePhoneNumbers).toHaveLength(count);
  expect(accounts[0]?.phoneNumbers).toEqual([]);
});

test('pages of one kind hold nothing else, each resource once', async () => {
  for (let call = 0; call < 5; call += 1) await lease(`token-${call}`);
  for (const limit of [1, 2, 5, 6]) {
    const parts = await readAll({ kind: 'phoneNumbers' }, limit);
    expect(parts).toHaveLength(Math.ceil(5 / limit));
    const ids = parts.flatMap((part) => part.phoneNumbers.map((one) => one.PhoneNumberId));
    expect(new Set(ids).size).toBe(5);
    expect(parts.flatMap(toItems)).toHaveLength(5);
    expect(merge(await readAll({ kind: 'clientTokens' }, limit))[0]?.clientTokens).toHaveLength(5);
  }
});

test('a part of the state can be read by account, region and kind', async () => {
  await lease('one');
  const { accounts } = await server.control.getState({ kind: 'registrations' });
  expect(accounts.flatMap(toItems)).toHaveLength(1);
  const none = { accounts: [] };
  expect(await server.control.getState({ accountId: '999988887777' })).toEqual(none);
  expect(await server.control.getState({ region: 'eu-west-1' })).toEqual(none);
  const own = await server.control.getState({ ...scope, kind: 'phoneNumbers', limit: 10 });
  expect(own.accounts[0]?.phoneNumbers).toHaveLength(1);
});

test('a client that stops reading the state blocks no writes', async () => {
  const [response]: IncomingMessage[] = await once(
    get(`${server.url}/_numberkit/state`),
    'response',
  );
  expect(response?.statusCode).toBe(200);
  expect((await lease('meanwhile')).status).toBe(200);
  response?.destroy();
  expect((await lease('after')).status).toBe(200);
});

const refused: [string, Filter, string][] = [
  ['a token of nobody', { nextToken: 'nonsense' }, 'nextToken'],
  [
    'a token of another form',
    { nextToken: Buffer.from('["a"]').toString('base64url') },
    'nextToken',
  ],
  ['an account that is none', { accountId: '12' }, 'accountId'],
  ['a page of nothing', { limit: 0 }, 'limit'],
  ['a page of everything', { limit: 2001 }, 'limit'],
];

test.each(refused)('%s is refused by name', async (_what, filter, member) => {
  expect(await rejectionOf(server.control.getState(filter))).toMatchObject({
    name: 'InvalidRequestError',
    errors: [{ member, reason: expect.any(String) }],
  });
});

test('a token is refused with another kind than its own', async () => {
  const { nextToken = '' } = await server.control.getState({ limit: 1, kind: 'chimePhoneNumbers' });
  const elsewhere = server.control.getState({ nextToken, kind: 'pools' });
  expect(await rejectionOf(elsewhere)).toMatchObject({ errors: [{ member: 'nextToken' }] });
});

test('fixtures of this size in YAML are refused with a remedy', async () => {
  const file = folder.at('fixtures.yaml');
  await writeFile(
    file,
    `accountId: "111122223333"\nregion: us-east-1\n${'# many\n'.repeat(700_000)}`,
  );
  const error = await rejectionOf(readFixtures(file));
  expect(error).toBeInstanceOf(InvalidFixturesError);
  expect(error.message).toMatch(/write fixtures of this size as JSON/);
});
