import { readFile, writeFile } from 'node:fs/promises';
import type { RunningServer } from '@numberkit/reference-server';
import {
  openTemporaryFolder,
  type TemporaryFolder,
} from '@numberkit/test-support/temporary-folder';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

let server: RunningServer;
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await openTemporaryFolder();
  server = await openServer();
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const numberkit = (...words: string[]) =>
  runHere(words, { folder: folder.path, environment: { NUMBERKIT_URL: server.url } });
const update = (CallingName: string) =>
  fetch(`${server.url}/phone-numbers/%2B12065550100`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ CallingName }),
  });

beforeEach(async () => {
  await fetch(`${server.url}/_numberkit/reset`, { method: 'POST' });
});

test('reset returns to the fixtures', async () => {
  await update('Ada');
  expect(await numberkit('reset')).toEqual({
    code: 0,
    out: 'Reset: account 111122223333 in us-east-1.',
    problem: '',
  });
  expect((await numberkit('state')).out).not.toContain('Ada');
});

test('clock advance completes a calling name', async () => {
  await update('Ada');
  expect((await numberkit('state')).out).toMatch(/\+12065550100 .*Ada +UpdateInProgress/);
  const { out } = await numberkit('clock', 'advance', 'PT72H');
  expect(out).toMatch(/^20\S+Z, PT72H ahead of the real time$/);
  expect((await numberkit('state')).out).toMatch(/\+12065550100 .*Ada +UpdateSucceeded/);
});

test('clock shows, freezes and releases', async () => {
  expect((await numberkit('clock')).out).toMatch(/, the real time$/);
  const frozen = await numberkit('clock', 'freeze', '2030-01-01T00:00:00Z');
  expect(frozen.out).toBe('2030-01-01T00:00:00.000Z, frozen');
  expect((await numberkit('clock', 'show')).out).toBe('2030-01-01T00:00:00.000Z, frozen');
  expect((await numberkit('clock', 'freeze')).out).toBe('2030-01-01T00:00:00.000Z, frozen');
  expect((await numberkit('clock', 'release')).out).toMatch(/, the real time$/);
});

test('fault adds, lists and clears', async () => {
  const added = await numberkit(
    ...['fault', 'add', 'updatePhoneNumber', '--calls', '2', '--retry-after', '7'],
    ...['--exception', 'ThrottledClientException', '--members', '{"Message":"Slow down."}'],
  );
  expect(added.out).toMatch(/^fault-\d+ {2}updatePhoneNumber, the next 2 calls: Throttled/);
  const response = await update('Ada');
  expect(response.status).toBe(429);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await response.json()).toMatchObject({ Message: 'Slow down.' });
  const listed = (await numberkit('fault', 'list')).out.split('\n');
  expect(listed).toEqual([
    expect.stringMatching(/^ID +OPERATION +CALLS +HAPPENED +EFFECT$/),
    expect.stringMatching(
      /^fault-\d+ +updatePhoneNumber +the next call +once +ThrottledClientException, .*Slow down/,
    ),
  ]);
  const [id = ''] = added.out.split(' ');
  expect((await numberkit('fault', 'clear', id)).out).toBe('Removed 1 fault.');
  expect((await numberkit('fault', 'list')).out).toBe('There are no faults.');
  await numberkit('fault', 'add', 'updatePhoneNumber', '--probability', '0.5', '--drop');
  await numberkit('fault', 'add', 'updatePhoneNumber', '--delay', 'PT2S');
  expect((await numberkit('fault', 'clear')).out).toBe('Removed 2 faults.');
});

test("fault add takes AWS's name of an operation unless two operations have it", async () => {
  const named = await numberkit(
    'fault',
    'add',
    'ReleasePhoneNumber',
    '--exception',
    'ThrottlingException',
  );
  expect(named.out).toMatch(/^fault-\d+ {2}releasePhoneNumber/);
  const refused = await numberkit('fault', 'add', 'UpdatePhoneNumber', '--exception', 'Any');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.problem).toContain('UpdatePhoneNumber is several operations: name ');
});

test('fault add takes --always, and members by name', async () => {
  const members = ['--members', 'Message=Slow down.', '--members', 'Code=Throttled'];
  const exception = ['--exception', 'ThrottledClientException', ...members];
  const { out } = await numberkit('fault', 'add', 'updatePhoneNumber', '--always', ...exception);
  expect(out).toMatch(/^fault-\d+ {2}updatePhoneNumber, every call: ThrottledClientException/);
  for (let call = 0; call < 3; call++) {
    expect(await (await update('Ada')).json()).toMatchObject({ Message: 'Slow down.' });
  }
  expect((await numberkit('fault', 'list')).out).toMatch(/every call +3 times/);
  const journal = (await numberkit('journal', '--operation', 'updatePhoneNumber', '--limit', '2'))
    .out;
  expect(journal.split('\n')).toHaveLength(3);
});

test('journal shows, filters and forgets', async () => {
  await update('Ada');
  await update('Grace');
  const { out } = await numberkit('journal', '--operation', 'updatePhoneNumber');
  expect(out.split('\n')).toHaveLength(3);
  expect(out).not.toMatch(/Ada|Grace/);
  const refused = await numberkit('journal', '--status', '409');
  expect(refused.out).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} +409 +updatePhoneNumber +us-east-1 +contract +valid +\d+\.\d .*Conflict/m,
  );
  expect((await numberkit('journal', '--clear')).out).toBe('Forgot 2 requests.');
  expect((await numberkit('journal')).out).toBe('There are no requests.');
});

test('journal selects by a class of statuses, by verdict and by account', async () => {
  await update('Ada');
  await update('Grace');
  await update('x'.repeat(1000));
  const rows = async (...words: string[]) =>
    (await numberkit('journal', ...words)).out.split('\n').length - 1;
  expect(await rows()).toBe(3);
  expect(await rows('--status', '4xx')).toBe(2);
  expect(await rows('--status', '2XX')).toBe(1);
  expect(await rows('--verdict', 'invalid')).toBe(1);
  expect(await rows('--status', '4xx', '--verdict', 'valid')).toBe(1);
  expect(await rows('--account-id', '111122223333', '--limit', '2')).toBe(2);
  const none = await numberkit('journal', '--account', '222233334444');
  expect(none.out).toBe('There are no requests.');
});

test('--json writes the whole result as JSON', async () => {
  const { out } = await numberkit('state', '--json');
  expect(JSON.parse(out)).toMatchObject({
    accounts: [{ accountId: '111122223333', phoneNumbers: [] }],
  });
  expect(JSON.parse((await numberkit('clock', '--json')).out)).toMatchObject({ frozen: false });
});

test('fixtures load replaces the state', async () => {
  await writeFile(
    folder.at('mine.yaml'),
    'accountId: "222233334444"\nregion: eu-west-1\npools: [{ PoolId: pool-mine }]\n',
  );
  const loaded = await numberkit('fixtures', 'load', 'mine.yaml');
  expect(loaded.out).toBe('Loaded: account 222233334444 in eu-west-1.');
  expect((await numberkit('state')).out).toContain('pool-mine');
});

test('state shows tags, settings and rules of countries, and the list Default once', async () => {
  const tags = 'Tags: [{ Key: team, Value: maps }]';
  await writeFile(
    folder.at('tagged.yaml'),
    `accountId: "222233334444"
region: eu-west-1
optOutLists: [{ OptOutListName: Default, ${tags} }]
protectConfigurations:
  - { ProtectConfigurationId: protect-one, DeletionProtectionEnabled: true, ${tags} }
  - { ProtectConfigurationId: protect-two, AccountDefault: true }
countryRules:
  - { ProtectConfigurationId: protect-one, NumberCapability: SMS, IsoCountryCode: GB, ProtectStatus: BLOCK }
`,
  );
  await numberkit('fixtures', 'load', 'tagged.yaml');
  const { out } = await numberkit('state');
  expect(out).toMatch(/ID +PROTECTED +ACCOUNT DEFAULT +TAGS\n +protect-one +yes +team=maps\n/);
  expect(out).toMatch(/protect-two +yes\n/);
  expect(out).toMatch(/GB +SMS +BLOCK +protect-one/);
  expect(out.match(/^ +Default.*$/gm)).toEqual(['  Default  team=maps']);
});

test('fixtures with a problem change nothing', async () => {
  const before = (await numberkit('state')).out;
  await folder.write('bad.yaml', 'accountId: "22"\nregion: eu-west-1\n');
  const refused = await numberkit('fixtures', 'load', 'bad.yaml');
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.problem).toMatch(/bad\.yaml .+accountId must be an account of twelve digits/);
  expect((await numberkit('state')).out).toBe(before);
});

test('every example in the help and in the README that only controls a server works', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const paths = [
    ...[['fault', 'add'], ['fault', 'list'], ['fault', 'clear'], ['clock'], ['clock', 'freeze']],
    ...[['state'], ['status'], ['reset'], ['journal']],
  ];
  const helps = await Promise.all(paths.map((path) => numberkit('help', ...path)));
  const examples = [readme, ...helps.map(({ out }) => out)].flatMap((text) =>
    [
      ...text.matchAll(/^ +(?:\$ )?numberkit ((?:fault|clock|state|status|reset|journal)\b.*)$/gm),
    ].map(([, call = '']) => call.replace(/ {2,}.*| > .*/, '')),
  );
  expect(examples.length).toBeGreaterThan(20);
  for (const call of new Set(examples)) {
    if (call.includes('--follow')) continue;
    // An earlier example may have removed the fault that this one names.
    if (call.includes('fault-1')) continue;
    expect({ call, ...(await numberkit(...call.split(' '))) }).toMatchObject({
      call,
      code: 0,
      problem: '',
    });
  }
});

test('an address without a server and one of another server end in exit code 3', async () => {
  const nobody = await numberkit('state', '--url', 'http://127.0.0.1:1');
  expect(nobody).toMatchObject({ code: 3, out: '' });
  expect(nobody.problem).toMatch(/127\.0\.0\.1:1 .+numberkit serve$/);
  const other = await numberkit('state', '--url', `${server.url}/health`);
  expect(other).toMatchObject({
    code: 3,
    problem: expect.stringContaining('not from a Numberkit server'),
  });
});

test('a server with a key is controlled with it, from an option or the environment', async () => {
  await using locked = await openServer({ NUMBERKIT_CONTROL_KEY: 'open-sesame' });
  const key = { NUMBERKIT_CONTROL_KEY: 'open-sesame' };
  const state = ['state', '--url', locked.url];
  expect(await runHere(state)).toMatchObject({
    code: 1,
    problem: expect.stringContaining('key'),
  });
  expect(await runHere([...state, '--key', 'open-sesame'])).toMatchObject({ code: 0 });
  expect(await runHere(state, { environment: key })).toMatchObject({ code: 0 });
  const both = await runHere([...state, '--key', 'other'], { environment: key });
  expect(both).toMatchObject({ code: 1 });
});

test('an empty control key or address in the environment counts as not set', async () => {
  const environment = { NUMBERKIT_URL: server.url, NUMBERKIT_CONTROL_KEY: '' };
  expect(await runHere(['state'], { environment })).toMatchObject({ code: 0 });
  const none = await runHere(['state'], { environment: { NUMBERKIT_URL: '' } });
  expect(none.problem).not.toContain('--url is');
});
