import type { Input } from '@numberkit/contract/phone-numbers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UnitOfWork } from '../../src/storage/engine/transaction.js';
import { maxKinds } from '../../src/storage/number-kinds.js';
import { type Database, openDatabase } from '../../src/storage/open-database.js';
import type { OverrideConditions } from '../../src/storage/override-query.js';
import { phoneNumbers } from '../../src/storage/phone-numbers.js';
import { ruleSetNumberOverrides } from '../../src/storage/rule-set-number-overrides.js';
import { maxScanned } from '../../src/storage/scan.js';
import { explain, type TableRead } from '../support/list-plans.js';
import { longListLength, seedLongLists } from '../support/long-lists.js';
import { addressOf, openTestDatabase, type TestDatabase } from '../support/open-test-database.js';

type Filters = NonNullable<Input<'describePhoneNumbers'>['Filters']>;

const own = { account_id: '111122223333', region: 'us-east-1' };
const protectConfigurationId = 'protect-1';
const last = longListLength - 1;
const activeUntil = new Date(0);

let database: TestDatabase;
let opened: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  opened = await openDatabase(addressOf(database.url));
  await seedLongLists(opened);
});
afterAll(async () => {
  await opened[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const describeNumbers = (
  filters: Filters,
  { ids, after }: { ids?: string[]; after?: string[] } = {},
) =>
  explain(opened, (unit) =>
    phoneNumbers
      .bind(unit, own)
      .describe(
        { ids, filters, activeUntil: new Date(9e12), goneUntil: new Date(0) },
        { after, limit: 101 },
      ),
  );
const anyTime = { after: undefined, before: undefined };
const anyRule: OverrideConditions = {
  countries: undefined,
  actions: undefined,
  prefixes: undefined,
  created: anyTime,
  expires: anyTime,
};
const listRules = (conditions: Partial<OverrideConditions>) =>
  explain(opened, (unit) =>
    ruleSetNumberOverrides.bind(unit, own).describe(
      {
        protectConfigurationId,
        conditions: { ...anyRule, ...conditions },
        now: activeUntil,
      },
      { after: undefined, limit: 101 },
    ),
  );

/** Expects that nothing but some indexes was read, and few rows of them. */
function expectIndexes(reads: readonly TableRead[], names: readonly RegExp[]): void {
  expect(reads.length).toBeGreaterThan(0);
  for (const { index = 'no index', rows = 0, by = '' } of reads) {
    expect(names.some((name) => name.test(index)) ? 'expected' : index).toBe('expected');
    expect(rows).toBeLessThanOrEqual(500);
    // Without the time, sqlite would pass over all numbers of a kind, one by one.
    expect(by).not.toMatch(/number_capabilities\)>/);
  }
}

const key = /^(numberkit_phone_numbers_pkey|sqlite_autoindex_numberkit_phone_numbers_1)$/;
const kind = [/^numberkit_phone_numbers_kind$/, key];

const rareFilters: [name: Filters[number]['Name'], values: string[], indexes: RegExp[]][] = [
  ['iso-country-code', ['CA', 'FR'], kind],
  ['message-type', ['PROMOTIONAL'], kind],
  ['number-capability', ['MMS'], kind],
  ['number-type', ['LONG_CODE', 'SHORT_CODE'], kind],
  ['two-way-enabled', ['true'], [/_two_way$/]],
  ['self-managed-opt-outs-enabled', ['true'], [/_self_managed$/]],
  ['deletion-protection-enabled', ['true'], [/_protected$/]],
  ['opt-out-list-name', ['mine', 'other'], [/_list$/]],
  ['two-way-channel-arn', ['arn:aws:sns:us-east-1:111122223333:mine'], [/_channel$/]],
  ['status', ['PENDING'], [/_registered$/, /_created$/, /registrations/]],
];

describe('an index finds the last of many numbers', () => {
  test.each(rareFilters)('by a rare %s', async (Name, Values, indexes) => {
    const { result, reads } = await describeNumbers([{ Name, Values }]);
    expect(result.rows.map((one) => one.PhoneNumberId)).toEqual([`phone-${100_000 + last}`]);
    expect(result.stoppedAt).toBeUndefined();
    expectIndexes(reads, indexes);
  });

  test('by its id', async () => {
    const { result, reads } = await describeNumbers([], { ids: [`phone-${100_000 + last}`] });
    expect(result.rows).toHaveLength(1);
    expectIndexes(reads, [key]);
  });

  test('by several kinds at once', async () => {
    const { result, reads } = await describeNumbers([
      { Name: 'number-type', Values: ['LONG_CODE'] },
      { Name: 'message-type', Values: ['PROMOTIONAL'] },
      { Name: 'number-capability', Values: ['MMS'] },
    ]);
    expect(result.rows).toHaveLength(1);
    expectIndexes(reads, kind);
  });
});

test.each<[string, Filters]>([
  ['no filter', []],
  ['a filter that all meet', [{ Name: 'number-capability', Values: ['SMS'] }]],
  [
    'two filters that nearly all meet',
    [
      { Name: 'iso-country-code', Values: ['US'] },
      { Name: 'two-way-enabled', Values: ['false'] },
    ],
  ],
  ['a status that all have', [{ Name: 'status', Values: ['ACTIVE'] }]],
])(
  'a page in the middle of many numbers with %s reads little more than its rows',
  async (_, filters) => {
    const after = ['6000', 'phone-106000'];
    const { result, reads } = await describeNumbers(filters, { after });
    expect(result.rows[0]?.PhoneNumberId).toBe('phone-106001');
    expect(result.rows).toHaveLength(101);
    expectIndexes(reads, [/_created$/, ...kind, /registrations/]);
  },
);

test('filters that no index finds together read so many numbers and stop', async () => {
  const filters: Filters = [
    { Name: 'two-way-enabled', Values: ['false'] },
    { Name: 'number-type', Values: ['LONG_CODE'] },
    { Name: 'message-type', Values: ['TRANSACTIONAL', 'PROMOTIONAL'] },
    {
      Name: 'two-way-channel-arn',
      Values: [
        'arn:aws:sns:us-east-1:111122223333:other',
        'arn:aws:sns:us-east-1:111122223333:mine',
      ],
    },
    { Name: 'deletion-protection-enabled', Values: ['false'] },
  ];
  const first = await describeNumbers([
    { Name: 'deletion-protection-enabled', Values: ['false'] },
    {
      Name: 'two-way-channel-arn',
      Values: [
        'arn:aws:sns:us-east-1:111122223333:other',
        'arn:aws:sns:us-east-1:111122223333:mine',
      ],
    },
  ]);
  expect(first.result.rows).toEqual([]);
  expect(first.result.stoppedAt).toEqual([
    String(maxScanned - 1),
    `phone-${100_000 + maxScanned - 1}`,
  ]);
  for (const { index, rows = 0 } of first.reads) {
    expect(index).toMatch(/_created$/);
    expect(rows).toBeLessThanOrEqual(maxScanned);
  }
  const { stoppedAt: after = [] } = first.result;
  const rest = await describeNumbers(filters, { after: [...after] });
  expect(rest.result).toEqual({ rows: [], stoppedAt: undefined });
});

test('a number is found by its kind where there are more kinds than are looked up', async () => {
  const other = { account_id: '222233334444', region: 'us-east-1' };
  await opened.db.raw(`WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${2 * maxKinds})
    INSERT INTO numberkit_phone_numbers (account_id, region, phone_number_id, phone_number, iso_country_code,
      message_type, number_capabilities, number_type, monthly_leasing_price, opt_out_list_name,
      international_sending_enabled, deletion_protection_enabled, created_at)
    SELECT '222233334444', 'us-east-1', 'phone-' || (900000 + i), '+98' || (1000000000 + i),
      CASE WHEN i % 2 = 0 THEN 'US' ELSE 'CA' END, 'PROMOTIONAL', '["SMS"]', 'TYPE_' || i, '1.00', 'Default', false,
      false, i
    FROM n`);
  const { result } = await explain(opened, (unit) =>
    phoneNumbers.bind(unit, other).describe(
      {
        ids: undefined,
        filters: [{ Name: 'iso-country-code', Values: ['CA'] }],
        activeUntil,
        goneUntil: activeUntil,
      },
      { after: ['5', 'phone-900005'], limit: 3 },
    ),
  );
  expect(result.rows.map((one) => one.PhoneNumberId)).toEqual(
    [7, 9, 11].map((i) => `phone-${900_000 + i}`),
  );
});

describe('an index finds the last of many rules', () => {
  test.each<[string, Partial<OverrideConditions>, RegExp]>([
    ['country', { countries: ['CA'] }, /_country$/],
    ['action', { actions: ['ALLOW'] }, /_action$/],
    ['prefix of its number', { prefixes: ['+12', '+13'] }, /_pkey$|autoindex/],
    ['expiration', { expires: { ...anyTime, after: 8e12 } }, /_ending$/],
    ['creation', { created: { ...anyTime, after: last - 1 } }, /_created$/],
  ])('by its %s', async (_, condition, index) => {
    const { result, reads } = await listRules(condition);
    expect(result.rows).toMatchObject([{ Action: 'ALLOW' }]);
    expect(result.stoppedAt).toBeUndefined();
    expectIndexes(reads, [index]);
  });
});

test('a beginning that many rules have is read in the order of the list', async () => {
  const { result, reads } = await listRules({ prefixes: ['+99'] });
  expect(result.rows).toHaveLength(101);
  for (const { index } of reads) expect(index).toMatch(/_created$|_pkey$|autoindex/);
});

test('lists that are read at the same moment look up the kinds of an account once', async () => {
  const list = (unit: UnitOfWork, region: string) =>
    phoneNumbers.bind(unit, { ...own, region }).describe(
      {
        ids: undefined,
        filters: [{ Name: 'number-type', Values: ['LONG_CODE'] }],
        activeUntil: new Date(9e12),
        goneUntil: new Date(0),
      },
      { after: undefined, limit: 101 },
    );
  const one = await explain(opened, (unit) => list(unit, own.region));
  const both = await explain(opened, (unit) =>
    Promise.all([list(unit, own.region), list(unit, own.region), list(unit, 'eu-west-1')]),
  );
  // The second page of the same account adds only its own query; a region without numbers adds the look-up.
  expect(both.reads).toHaveLength(one.reads.length + 2);
  const [first, second, empty] = both.result;
  expect(first.rows.length).toBeGreaterThan(0);
  expect([first, second]).toEqual([one.result, one.result]);
  expect(empty.rows).toEqual([]);
});
