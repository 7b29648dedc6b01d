import type { Input } from '@numberkit/contract/phone-numbers';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toOverrideList } from '../../src/storage/override-query.js';
import { hour } from '../support/manual-clock.js';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';

type Name = NonNullable<
  Input<'listProtectConfigurationRuleSetNumberOverrides'>['Filters']
>[number]['Name'];

const ProtectConfigurationId = 'protect-11111111111111111111111111111111';
const numbers = ['+12065550142', '+442071838750', '+12065550100', '+12135550100'] as const;

let server: TestServer;
let start: Date;
beforeAll(async () => {
  server = await openTestServer();
  start = server.clock.now();
  for (const [index, DestinationPhoneNumber] of numbers.entries()) {
    await server.client.putProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId,
      DestinationPhoneNumber,
      Action: index === 3 ? 'ALLOW' : 'BLOCK',
      ...(index === 2 && { ExpirationTimestamp: new Date(start.getTime() + 10 * hour) }),
    });
    server.clock.advance(hour);
  }
});
afterAll(() => server[Symbol.asyncDispose]());

const list = async (filters: readonly (readonly [Name, ...string[]])[]) => {
  const page = await server.client.listProtectConfigurationRuleSetNumberOverrides({
    ProtectConfigurationId,
    Filters: filters.map(([one, ...Values]) => ({ Name: one, Values })),
  });
  return page.RuleSetNumberOverrides.map((rule) => rule.DestinationPhoneNumber);
};
const inHours = (hours: number) => new Date(start.getTime() + hours * hour);
const [first, second, third, fourth] = numbers;

test('rules are listed from the oldest, page by page, with their configuration', async () => {
  const page = await server.client.listProtectConfigurationRuleSetNumberOverrides({
    ProtectConfigurationId,
    MaxResults: 1,
  });
  expect(page).toMatchObject({
    ProtectConfigurationId,
    RuleSetNumberOverrides: [
      {
        DestinationPhoneNumber: first,
        CreatedTimestamp: start,
        Action: 'BLOCK',
        IsoCountryCode: 'US',
      },
    ],
    NextToken: expect.any(String),
  });
  const all = [];
  const items = server.client.listProtectConfigurationRuleSetNumberOverrides.items({
    ProtectConfigurationId,
    MaxResults: 1,
  });
  for await (const { DestinationPhoneNumber } of items) all.push(DestinationPhoneNumber);
  expect(all).toEqual(numbers);
});

test('each filter finds what it compares', async () => {
  expect(await list([['action', 'ALLOW']])).toEqual([fourth]);
  expect(await list([['action', 'ALLOW', 'BLOCK']])).toEqual(numbers);
  expect(await list([['iso-country-code', 'GB']])).toEqual([second]);
  expect(await list([['destination-phone-number-begins-with', '+1206']])).toEqual([first, third]);
  expect(await list([['destination-phone-number-begins-with', '1206', '44']])).toEqual([
    first,
    second,
    third,
  ]);
  expect(await list([['created-after', inHours(1).toISOString()]])).toEqual([third, fourth]);
  expect(await list([['created-before', String(inHours(1).getTime() / 1000)]])).toEqual([first]);
  expect(await list([['created-before', '2020-01-01']])).toEqual([]);
  expect(await list([['expires-before', inHours(11).toISOString()]])).toEqual([third]);
  expect(await list([['expires-after', inHours(11).toISOString()]])).toEqual([]);
  expect(
    await list([
      ['action', 'BLOCK'],
      ['iso-country-code', 'US'],
      ['created-after', start.toISOString()],
    ]),
  ).toEqual([third]);
});

test.each([
  ['iso-country-code', 'us'],
  ['destination-phone-number-begins-with', 'abc'],
  ['action', 'DENY'],
  ['created-after', 'yesterday'],
  ['created-after', '2026-02-30'],
  ['expires-before', '99999999999999'],
] as const)('%s cannot be %s', async (name, value) => {
  expect(await rejectionOf(list([[name, value]]))).toMatchObject({
    Reason: 'INVALID_FILTER_VALUES',
    Fields: [{ Name: 'Filters.0.Values' }],
  });
});

test('many filters of one name find what meets each of them', async () => {
  const texts = ['+', '1', '+1', '12', '+1206', '1206555', '+12065550142', '44', '+4420', '9'];
  const prefix = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 });
  const hours = fc.array(fc.nat(4), { minLength: 1, maxLength: 3 });
  const created = fc.record({ after: fc.boolean(), hours });
  const filters = fc.record({
    prefixes: fc.array(prefix, { maxLength: 6 }),
    times: fc.array(created, { maxLength: 3 }),
    actions: fc.array(fc.subarray(['ALLOW', 'BLOCK'] as const, { minLength: 1 }), { maxLength: 2 }),
  });
  const property = fc.asyncProperty(filters, async ({ prefixes, times, actions }) => {
    const expected = numbers.filter(
      (number, index) =>
        prefixes.every((some) =>
          some.some((one) => number.startsWith(`+${one.replace('+', '')}`)),
        ) &&
        times.every((time) => time.hours.some((one) => (time.after ? index > one : index < one))) &&
        actions.every((some) => some.some((one) => one === (index === 3 ? 'ALLOW' : 'BLOCK'))),
    );
    const given = [
      ...prefixes.map((values) => ['destination-phone-number-begins-with', ...values] as const),
      ...times.map(
        (time) =>
          [
            `created-${time.after ? 'after' : 'before'}`,
            ...time.hours.map((one) => inHours(one).toISOString()),
          ] as const,
      ),
      ...actions.map((values) => ['action', ...values] as const),
    ];
    expect(await list(given)).toEqual(expected);
  });
  await fc.assert(property, { numRuns: 80 });
});

test('a database compares a rule with all prefixes of one length at once', () => {
  const prefixes = Array.from({ length: 1900 }, (_, index) => `+${index + 1}`);
  const anyTime = { after: undefined, before: undefined };
  const query = {
    protectConfigurationId: 'protect-1',
    conditions: {
      countries: undefined,
      actions: undefined,
      prefixes,
      created: anyTime,
      expires: anyTime,
    },
    now: new Date(0),
  };
  const [filter] = toOverrideList(query, undefined).filters;
  expect(filter?.condition.text.match(/substr/g)).toHaveLength(4);
});

test('a deleted rule is returned as it was, with or without +, and is gone', async () => {
  const remove = (DestinationPhoneNumber: string, id = ProtectConfigurationId) =>
    server.client.deleteProtectConfigurationRuleSetNumberOverride({
      ProtectConfigurationId: id,
      DestinationPhoneNumber,
    });
  expect(await remove(first.slice(1))).toMatchObject({
    ProtectConfigurationId,
    DestinationPhoneNumber: first,
    Action: 'BLOCK',
    CreatedTimestamp: start,
  });
  expect(await rejectionOf(remove(first))).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceType: 'protect-configuration',
    ResourceId: first,
  });
  expect(await rejectionOf(remove(second, 'protect-none'))).toMatchObject({
    name: 'ResourceNotFoundException',
    ResourceId: 'protect-none',
  });
  server.clock.advance(24 * hour);
  expect(await list([])).toEqual([second, fourth]);
  expect(await rejectionOf(remove(third))).toMatchObject({ name: 'ResourceNotFoundException' });
});
