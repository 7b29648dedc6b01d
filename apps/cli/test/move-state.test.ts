import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { NumberkitControl } from '@numberkit/sdk/control';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { expect, test } from 'vitest';
import { openServe } from './support/open-serve.js';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';
import { runProcess } from './support/run-process.js';

const folder = useTemporaryFolder();

const stateOf = async (DATABASE_URL: string, settings: { NUMBERKIT_FIXTURES?: string } = {}) => {
  await using server = await openServer({ DATABASE_URL, ...settings });
  return (await new NumberkitControl({ baseUrl: server.url }).getState()).accounts;
};

test('import writes an export into another database', async () => {
  const [from, to] = ['from', 'to'].map((name) => `sqlite:${folder.at(name)}.db`);
  const file = folder.at('state.jsonl');
  const before = await stateOf(from ?? '');
  expect(await runHere(['export', file, '--database-url', from ?? ''])).toMatchObject({
    code: 0,
  });
  expect(await runHere(['import', file, '--database-url', to ?? ''])).toMatchObject({ code: 0 });
  expect(await stateOf(to ?? '')).toEqual(before);
});

test('export and import keep settings, times, tags and rules of countries', async () => {
  const [from, to] = ['from', 'to'].map((name) => `sqlite:${folder.at(name)}.db`);
  const file = folder.at('state.jsonl');
  const fixtures = folder.at('fixtures.json');
  const Tags = [{ Key: 'team', Value: 'maps' }];
  const CreatedTimestamp = '2024-05-06T07:08:09.010Z';
  const account = {
    accountId: '111122223333',
    region: 'us-east-1',
    optOutLists: [{ OptOutListName: 'mine', CreatedTimestamp, Tags }],
    protectConfigurations: [
      { ProtectConfigurationId: 'protect-a', CreatedTimestamp, AccountDefault: true, Tags },
    ],
    countryRules: [
      {
        ProtectConfigurationId: 'protect-a',
        NumberCapability: 'SMS',
        IsoCountryCode: 'GB',
        ProtectStatus: 'BLOCK',
      },
    ],
  };
  await writeFile(fixtures, JSON.stringify(account));
  const before = await stateOf(from ?? '', { NUMBERKIT_FIXTURES: fixtures });
  expect(before).toMatchObject([
    {
      ...account,
      optOutLists: [
        { OptOutListName: 'Default' },
        { Tags, CreatedTimestamp: new Date(CreatedTimestamp) },
      ],
      protectConfigurations: [{ Tags, CreatedTimestamp: new Date(CreatedTimestamp) }],
    },
  ]);
  await runHere(['export', file, '--database-url', from ?? '']);
  await runHere(['import', file, '--database-url', to ?? '']);
  expect(await stateOf(to ?? '')).toEqual(before);
});

test('import does not change a database that is not empty', async () => {
  const database = `sqlite:${folder.at('full.db')}`;
  const file = folder.at('state.jsonl');
  await stateOf(database);
  await runHere(['export', file, '--database-url', database]);
  const ended = await runHere(['import', file, '--database-url', database]);
  expect(ended.code).toBe(2);
  expect(ended.problem).toMatch(/^The database to import into is not empty[^\n]+$/);
});

test('export does not overwrite a file, and import names one that is not there', async () => {
  const database = `sqlite:${folder.at('new.db')}`;
  const file = folder.at('state.jsonl');
  await stateOf(database);
  await runHere(['export', file, '--database-url', database]);
  expect(await runHere(['export', file, '--database-url', database])).toMatchObject({ code: 2 });
  const missing = await runHere(['import', folder.at('none'), '--database-url', database]);
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.problem).toContain('none');
});

test('export and import print the number of rows and both places, and only the owner can read the file', async () => {
  const [from, to] = ['from', 'to'].map((name) => folder.at(`${name}.db`));
  await stateOf(`sqlite:${from}`);
  const exported = await runHere(['export', 'all.jsonl', '--database-url', `sqlite:${from}`], {
    folder: folder.path,
  });
  expect(exported.out).toMatch(/^Exported \d+ rows of sqlite:.+from\.db to all\.jsonl\.$/);
  const lines = (await readFile(folder.at('all.jsonl'), 'utf8')).trim().split('\n');
  expect(exported.out).toContain(`Exported ${lines.length - 2} rows`);
  // Windows has other rights than these.
  const rights = process.platform === 'win32' ? 0o666 : 0o600;
  expect((await stat(folder.at('all.jsonl'))).mode & 0o777).toBe(rights);
  const imported = await runHere(['import', 'all.jsonl', '--database-url', `sqlite:${to}`], {
    folder: folder.path,
  });
  expect(imported.out).toMatch(/^Imported \d+ rows of all\.jsonl into sqlite:.+to\.db\.$/);
});

test.each([
  [
    'a database that is not there',
    ['--database-url', 'sqlite:none.db'],
    /^There is no database \S+none\.db; name /,
  ],
  [
    'the default database where there is none',
    [],
    /^There is no database \S+numberkit\.sqlite3; name /,
  ],
  ['a database in memory', ['--database-url', 'sqlite::memory:'], /^A database in memory /],
])('export refuses %s, and makes neither database nor file', async (_what, words, sentence) => {
  const ended = await runHere(['export', 'all.jsonl', ...words], { folder: folder.path });
  expect(ended).toMatchObject({ code: 2, out: '', problem: expect.stringMatching(sentence) });
  expect(await readdir(folder.path)).toEqual([]);
});

test('import says which file cannot be read, and export which folder is not there', async () => {
  const database = `sqlite:${folder.at('new.db')}`;
  await stateOf(database);
  const problemOf = async (...words: string[]) =>
    (await runHere([...words, '--database-url', database], { folder: folder.path })).problem;
  expect(await problemOf('import', 'none.jsonl')).toBe(
    `There is no file ${folder.at('none.jsonl')}.`,
  );
  expect(await problemOf('import', '.')).toBe(`${folder.path} is a folder; name a file.`);
  expect(await problemOf('export', '.')).toBe(`${folder.path} is there already; name a new file.`);
  expect(await problemOf('export', 'none/all.jsonl')).toBe(
    `There is no folder ${folder.at('none')}.`,
  );
});

test('export refuses a database without tables of Numberkit, and writes no file', async () => {
  await writeFile(folder.at('empty.db'), '');
  const words = ['export', 'all.jsonl', '--database-url', 'sqlite:empty.db'];
  expect(await runHere(words, { folder: folder.path })).toMatchObject({
    code: 2,
    out: '',
    problem: expect.stringMatching(/^--database-url names a .+ it has no tables of Numberkit\.$/),
  });
  expect(await readdir(folder.path)).toEqual(['empty.db']);
});

test('a state with line separators survives export and import', async () => {
  const fixtures = folder.at('fixtures.json');
  const registrations = [
    { RegistrationId: 'registration-1', RegistrationStatus: 'A\u2028B\u2029C\u0085D' },
  ];
  const scope = { accountId: '111122223333', region: 'us-east-1' };
  await writeFile(fixtures, JSON.stringify({ ...scope, registrations }));
  const [from, to] = ['from', 'to'].map((name) => `sqlite:${folder.at(name)}.db`);
  const before = await stateOf(from ?? '', { NUMBERKIT_FIXTURES: fixtures });
  expect(JSON.stringify(before)).toContain('A\u2028B');
  await runHere(['export', 'all.jsonl', '--database-url', from ?? ''], { folder: folder.path });
  const words = ['import', 'all.jsonl', '--database-url', to ?? ''];
  expect(await runHere(words, { folder: folder.path })).toMatchObject({ code: 0, problem: '' });
  expect(await stateOf(to ?? '')).toEqual(before);
});

test('an import that does not fit is refused in a sentence, without rows and without a stack', async () => {
  const database = `sqlite:${folder.at('some.db')}`;
  await stateOf(database);
  const file = folder.at('state.jsonl');
  await runHere(['export', file, '--database-url', database]);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"row":{', '"row":{"no_such_column":"+12065550100",'));
  const words = ['import', file, '--database-url', `sqlite:${folder.at('other.db')}`];
  const ended = await runHere(words);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.problem).not.toMatch(/\n| {4}at |2065550100/);
});

test('a schema name in a file cannot control the terminal', async () => {
  const file = folder.at('evil.jsonl');
  await writeFile(file, `${JSON.stringify({ schema: '\u001b[31mevil\nFORGED' })}\n`);
  const words = ['import', file, '--database-url', `sqlite:${folder.at('new.db')}`];
  const { problem } = await runHere(words);
  expect(problem).toContain('FORGED');
  expect(problem).not.toMatch(/[\p{Cc}]/u);
});

test('the conformance suite judges a server from the same command', async () => {
  await using serve = await openServe();
  const words = ['conformance', 'server', '--base-url', serve.url, '--only', 'updatePhoneNumber'];
  expect(await runProcess(words)).toMatchObject({ code: 0 });
});
