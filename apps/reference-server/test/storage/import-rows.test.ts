import { expect, test } from 'vitest';
import { exportState } from '../../src/storage/export-state.js';
import { importState } from '../../src/storage/import-state.js';
import { migrations } from '../../src/storage/migrations/index.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { addressOf, openTestDatabase } from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { rejectionOf } from '../support/rejection.js';
import { requestNumber } from '../support/send.js';

const scope = { account_id: '111122223333', region: 'us-east-1' };
const number = {
  ...scope,
  phone_number_id: 'phone-1',
  phone_number: '+18335550100',
  iso_country_code: 'US',
  message_type: 'TRANSACTIONAL',
  number_capabilities: '["SMS"]',
  number_type: 'TOLL_FREE',
  monthly_leasing_price: '1.00',
  opt_out_list_name: 'Default',
  international_sending_enabled: false,
  deletion_protection_enabled: false,
  pool_id: null,
  registration_id: null,
  two_way_enabled: false,
  two_way_channel_arn: null,
  two_way_channel_role: null,
  self_managed_opt_outs_enabled: false,
  created_at: 1774915200250,
  released_at: null,
};
const rule = {
  ...scope,
  protect_configuration_id: 'protect-1',
  destination_phone_number: '+12065550142',
  action: 'BLOCK',
  iso_country_code: 'US',
  created_at: 1774915200250,
  expires_at: null,
};
const list = { ...scope, opt_out_list_name: 'marketing', created_at: 1774915200250 };

const toLines = (...rows: readonly object[]): string[] =>
  [{ schema: migrations.at(-1)?.name }, ...rows, { rows: rows.length }].map((line) =>
    JSON.stringify(line),
  );
const ofNumber = (changes: object) => ({ table: 'phone_numbers', row: { ...number, ...changes } });
const ofList = (changes: object) => ({ table: 'opt_out_lists', row: { ...list, ...changes } });
const ofRule = (changes: object) => ({
  table: 'rule_set_number_overrides',
  row: { ...rule, ...changes },
});

async function importInto(url: string, lines: readonly string[]): Promise<void> {
  await using opened = await openDatabase(addressOf(url));
  await importState(opened, lines);
}

async function readExport(url: string): Promise<string[]> {
  await using opened = await openDatabase(addressOf(url));
  const lines: string[] = [];
  await exportState(opened, async (line) => void lines.push(line));
  return lines;
}

test.each([
  [
    'a text that should be JSON',
    ofNumber({ number_capabilities: 'not json' }),
    'number_capabilities',
  ],
  ['capabilities that there are not', ofNumber({ number_capabilities: '["FAX"]' }), 'one of'],
  ['an account that is none', ofNumber({ account_id: 'not an account \u001b[31m' }), 'account_id'],
  ['a region of 5000 letters', ofList({ region: 'r'.repeat(5000) }), 'region'],
  ['U+0000 in a name', ofList({ opt_out_list_name: 'a\u0000b' }), 'opt_out_list_name'],
  ['half a surrogate in a name', ofList({ opt_out_list_name: '\ud800' }), 'opt_out_list_name'],
  ['a name that is too long', ofList({ opt_out_list_name: 'n'.repeat(65) }), 'opt_out_list_name'],
  ['an object for a text', ofNumber({ pool_id: { secret: 'value' } }), 'pool_id'],
  ['a list for a text', ofList({ opt_out_list_name: ['secret'] }), 'opt_out_list_name'],
  ['a moment that no clock shows', ofNumber({ created_at: 1e300 }), 'created_at'],
  ['a moment behind the year 9999', ofNumber({ created_at: 253402300800000 }), 'created_at'],
  ['an id that no resource has', ofNumber({ pool_id: 'a b' }), 'pool_id'],
  ['a number that no rule is for', ofRule({ destination_phone_number: 'nope' }), 'destination'],
  ['a column too few', { table: 'opt_out_lists', row: scope }, 'opt_out_list_name is missing'],
  ['a column too many', ofList({ more: 'secret' }), 'no column more'],
  [
    'a column of a hostile name',
    ofList({ '"; DROP TABLE x': 'secret' }),
    'a column of another name',
  ],
  ['a table of sqlite', { table: 'sqlite_master', row: {} }, 'no row of a table'],
  ['rows beside a table', { ...ofList({}), rows: 1 }, 'no row of a table'],
])(
  'an import with %s is refused with its line, and nothing of it is written or shown',
  async (_kind, line, words) => {
    await using database = await openTestDatabase();
    const refusal = await rejectionOf(importInto(database.url, toLines(ofList({}), line)));
    expect(refusal.name).toBe('DatabaseError');
    expect(refusal.message).toMatch(/^Line 3 of the import[^\n]+\.$/);
    expect(refusal.message).toContain(words);
    expect(refusal.message).not.toContain('\u001b');
    expect(`${refusal.message}${refusal.stack}`).not.toContain('secret');
    expect(refusal.cause).toBeUndefined();
    expect(await readExport(database.url)).toHaveLength(2);
  },
);

test.each([
  ['twice the same row', toLines(ofList({}), ofList({})), 'occurs twice'],
  [
    'a row behind its end',
    [...toLines(ofList({})), JSON.stringify(ofList({}))],
    'follows its last line',
  ],
  ['a schema that hides escapes', ['{"schema":"\u009b31mevil"}'], '%C2%9B31mevil'],
])('an import of %s is refused in one sentence without its values', async (_kind, lines, words) => {
  await using database = await openTestDatabase();
  const refusal = await rejectionOf(importInto(database.url, lines));
  expect(refusal.name).toBe('DatabaseError');
  expect(refusal.message).toContain(words);
  expect(refusal.message).not.toMatch(/marketing|\u009b/);
  expect(refusal.cause).toBeUndefined();
});

const without = <Row extends object>(row: Row, ...names: readonly string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

const settings = ['two_way_enabled', 'two_way_channel_arn', 'two_way_channel_role'];
const managing = 'self_managed_opt_outs_enabled';
const oldNumber = without(number, 'released_at', ...settings, managing);
const tags = '[{"Key":"team","Value":"tests"}]';
const fill = { table: 'fills', row: { ...scope, id: 1 } };

test.each([
  [
    '001-initial',
    [
      fill,
      { table: 'opt_out_lists', row: without(list, 'created_at') },
      { table: 'phone_numbers', row: { ...oldNumber, tags } },
      {
        table: 'phone_numbers',
        row: { ...oldNumber, phone_number_id: 'phone-2', phone_number: '+18335550101', tags: null },
      },
      {
        table: 'protect_configurations',
        row: { ...scope, protect_configuration_id: 'protect-1' },
      },
    ],
  ],
  ['003-token-age', [fill, { table: 'phone_numbers', row: { ...oldNumber, tags } }]],
  [
    '004-tags',
    [
      fill,
      { table: 'phone_numbers', row: oldNumber },
      { table: 'tags', row: { ...scope, resource: 'phone-number/phone-1', tags } },
    ],
  ],
  [
    '007-protect-configuration-settings',
    [
      fill,
      ofList({}),
      { table: 'phone_numbers', row: without(number, 'released_at') },
      { table: 'tags', row: { ...scope, resource: 'phone-number/phone-1', tags } },
    ],
  ],
])(
  'an export of the earlier schema %s is imported as its database would be migrated',
  async (schema, rows) => {
    await using database = await openTestDatabase();
    const lines = toLines(...rows);
    lines[0] = JSON.stringify({ schema });
    await importInto(database.url, lines);
    await using server = await openTestServer({ DATABASE_URL: database.url });
    const { accounts } = await server.control.getState();
    expect(accounts[0]?.phoneNumbers[0]).toMatchObject({
      PhoneNumberId: 'phone-1',
      Status: 'PENDING',
      TwoWayEnabled: false,
      Tags: [{ Key: 'team', Value: 'tests' }],
    });
    const [exported] = await readExport(database.url);
    expect(exported).toBe(JSON.stringify({ schema: migrations.at(-1)?.name }));
    if (schema !== '001-initial') return;
    expect(accounts).toMatchObject([
      {
        optOutLists: [{ OptOutListName: 'Default' }, { CreatedTimestamp: new Date('2022-03-31') }],
        phoneNumbers: [{}, { PhoneNumberId: 'phone-2' }],
        protectConfigurations: [{ AccountDefault: false, DeletionProtectionEnabled: false }],
      },
    ]);
  },
);

test('rows of an earlier schema are checked as they are imported', async () => {
  await using database = await openTestDatabase();
  for (const changes of [
    { tags: 'not json' },
    { tags: 7 },
    { tags: '[{"Key":1}]' },
    { tags, phone_number_id: 'a b' },
    { tags, phone_number: {} },
  ]) {
    const lines = toLines(ofList({}), {
      table: 'phone_numbers',
      row: { ...oldNumber, ...changes },
    });
    lines[0] = '{"schema":"003-token-age"}';
    const { message } = await rejectionOf(importInto(database.url, lines));
    expect(message).toMatch(/^Line 3 of the import, a row of (tags|phone_numbers), .+\.$/);
  }
});

test('an export of a schema that is not known is refused with the way out', async () => {
  await using database = await openTestDatabase();
  const { message } = await rejectionOf(importInto(database.url, ['{"schema":"999-later"}']));
  expect(message).toContain('Import it with the Numberkit that exported it, or a later one.');
});

test('a backup can be restored with any text that a server accepts, such as line separators', async () => {
  await using source = await openTestDatabase();
  {
    await using server = await openTestServer({ DATABASE_URL: source.url });
    const Value = 'A\u2028B\u2029C\u0085\u000b"\\ \u{1f4de}';
    const { status } = await requestNumber(server.url, {
      ClientToken: 'kept',
      Tags: [{ Key: 'any', Value: 'A B' }],
    });
    expect(status).toBe(200);
    await using opened = await openDatabase(addressOf(source.url));
    await opened.db('numberkit_registrations').update({ registration_status: Value });
  }
  const lines = await readExport(source.url);
  await using target = await openTestDatabase();
  await importInto(target.url, lines);
  expect(await readExport(target.url)).toEqual(lines);
});
