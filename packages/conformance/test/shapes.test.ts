import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { listen } from '@numberkit/test-support';
import { describe, expect, test } from 'vitest';
import { createSuiteOfFacts } from '../src/create-suite.js';
import { judgeClient, judgeServer, toReportText } from '../src/index.js';
import { runCommand } from './command/run-command.js';
import { byName, expectFound } from './mutants/expect-found.js';
import { notesMutants } from './notes/mutants.js';
import { contract, path, suite } from './notes/notes.js';
import { type ClientHooks, createNotesDriver } from './notes/notes-client.js';
import { startNotesServer } from './notes/notes-server.js';
import { scenarios } from './notes/scenarios.js';

describe('a server of another contract', () => {
  test('passes every case if it is correct, and is told what the suite cannot make values for', async () => {
    await using server = await startNotesServer();
    const report = await judgeServer({ suite, baseUrl: server.baseUrl });
    expect(report.totals.pass, toReportText(report, { passing: false })).toBe(
      report.results.length,
    );
    expect(report.coverage?.boundaries).toMatchObject({
      missed: [],
      unreadable: ['listNotes pageToken type', 'deleteNote id pattern'],
    });
    expect(toReportText(report)).toContain('deleteNote id pattern');
    expect(report.operations.map(({ id }) => id)).toEqual(['listNotes', 'addNote', 'deleteNote']);
  });

  test('passes random requests', async () => {
    await using server = await startNotesServer();
    const explore = { count: 100, seed: 1 };
    const report = await judgeServer({ suite, baseUrl: server.baseUrl, only: [], explore });
    expect(report.results.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'addNote/explore pass',
    ]);
  });

  test.each(byName(notesMutants))(
    'that %s fails the cases that must find it',
    async (_, { hooks, foundBy }) => {
      await using server = await startNotesServer(hooks);
      expectFound(await judgeServer({ suite, baseUrl: server.baseUrl, only: foundBy }), foundBy);
    },
  );

  test('has no cases of AWS’s protocols', async () => {
    expect(suite.cases.filter(({ id }) => id.includes('aws'))).toEqual([]);
    const report = await judgeServer({ suite, baseUrl: '', protocol: 'aws' });
    expect(report.results).toEqual([]);
  });
});

const clientMutants: readonly (readonly [string, string, ClientHooks])[] = [
  [
    'joins a list in the query by commas',
    'listNotes/two-tags',
    {
      request: ({ url, ...rest }) => ({
        ...rest,
        url: url.replace('tag=a1&tag=b2', 'tag=a1%2Cb2'),
      }),
    },
  ],
  [
    'sends the name of a member in place of its name on the wire',
    'listNotes/two-tags',
    { request: ({ url, ...rest }) => ({ ...rest, url: url.replace('max-results', 'maxResults') }) },
  ],
  [
    'leaves out a header',
    'addNote/title-taken',
    {
      request: ({ headers: _, ...rest }) => ({
        ...rest,
        headers: { 'content-type': 'application/json' },
      }),
    },
  ],
  ['stops at the first page', 'listNotes/client-reads-every-page', { readsOn: (_, at) => at > 0 }],
  [
    'takes an empty page for the last one',
    'listNotes/client-reads-every-page',
    { readsOn: ({ notes }) => !(Array.isArray(notes) && notes.length === 0) },
  ],
  [
    'sends no page token',
    'listNotes/client-reads-every-page',
    { request: ({ url, ...rest }) => ({ ...rest, url: url.replace(/[?&]page-token=[^&]*/, '') }) },
  ],
  [
    'sends a body with DELETE',
    'deleteNote/deletes',
    { request: (request) => (request.method === 'DELETE' ? { ...request, body: '{}' } : request) },
  ],
  [
    'calls a success without a body a failure',
    'deleteNote/deletes',
    {
      outcome: (right) =>
        right.kind === 'success' && right.output === undefined
          ? { kind: 'failure', error: new SyntaxError('no JSON') }
          : right,
    },
  ],
  [
    'names exceptions by their status',
    'addNote/title-taken',
    {
      outcome: (right) =>
        right.kind === 'exception' && right.status === 409
          ? { ...right, name: 'KeyReused' }
          : right,
    },
  ],
];

describe('a client of another contract', () => {
  const twoTags = createSuiteOfFacts(contract, {
    ...scenarios,
    listNotes: [
      ...(scenarios['listNotes'] ?? []),
      {
        id: 'listNotes/two-tags',
        title: 'Notes MUST be found by two tags',
        steps: [
          {
            operation: 'listNotes',
            input: { tags: ['a1', 'b2'], maxResults: 2 },
            expect: { output: {} },
          },
        ],
      },
    ],
  });

  test('passes every case if it is correct, though scenarios leave out what responses require', async () => {
    const report = await judgeClient(createNotesDriver(), { suite: twoTags });
    expect(report.totals.pass, toReportText(report, { passing: false })).toBe(
      report.results.length,
    );
  });

  test('is not judged as a reader of pages if its driver cannot read them', async () => {
    const { readsItems: _, ...driver } = createNotesDriver();
    const report = await judgeClient(driver, { suite, only: ['listNotes'] });
    expect(report.leftOut?.map(({ id, needs }) => [id, needs])).toEqual([
      ['listNotes/client-reads-every-page', 'items'],
    ]);
    expect(toReportText(report)).toContain(
      '1 needs a driver whose client reads all items of a list',
    );
  });

  test('may end the name of a problem with Error', async () => {
    const driver = createNotesDriver({
      outcome: (right) =>
        right.kind === 'exception' ? { ...right, name: `${right.name}Error` } : right,
    });
    const report = await judgeClient(driver, { suite, only: ['addNote/title-taken'] });
    expect(report.outcome, toReportText(report)).toBe('passed');
  });

  test.each(clientMutants)('that %s fails %s', async (_, id, hooks) => {
    const report = await judgeClient(createNotesDriver(hooks), { suite: twoTags, only: [id] });
    expect(
      report.results.map(({ verdict }) => verdict),
      toReportText(report),
    ).toEqual(['fail']);
  });
});

describe('a suite', () => {
  test('needs a plain success of each operation', () => {
    const { listNotes: _, ...others } = scenarios;
    expect(() => createSuiteOfFacts(contract, others)).toThrow(
      'The first scenario of listNotes must contain its plainest success',
    );
  });

  test('has scenarios of its contract’s operations only', () => {
    expect(() => createSuiteOfFacts(contract, { ...scenarios, eraseNote: [] })).toThrow(
      'The scenarios name "eraseNote", which is no operation of the contract',
    );
    const [scenario] = scenarios['addNote'] ?? [];
    const misplaced = scenario && { ...scenarios, listNotes: [scenario] };
    expect(() => createSuiteOfFacts(contract, misplaced ?? {})).toThrow(
      'The id addNote/adds does not begin with listNotes/',
    );
  });
});

describe('a stream of events', () => {
  const { listNotes, ...others } = contract.operations;
  const watchNotes = listNotes && {
    ...listNotes,
    operationId: 'watchNotes',
    path: '/notes/events',
    pagination: undefined,
    events: { added: { timestamps: {} } },
  };
  const streaming = {
    ...contract,
    operations: { ...contract.operations, ...(watchNotes && { watchNotes }) },
  };

  test('is not judged, and missed by the coverage', async () => {
    await using server = await startNotesServer();
    const own = createSuiteOfFacts(streaming, scenarios);
    expect([...own.operations.keys()]).toEqual(['listNotes', ...Object.keys(others)]);
    const { coverage } = await judgeServer({
      suite: own,
      baseUrl: server.baseUrl,
      only: ['addNote'],
    });
    expect(coverage?.statuses.missed).toContain('watchNotes 200');
    expect(coverage?.exceptions.missed.some((one) => one.startsWith('watchNotes '))).toBe(true);
  });

  test('has no scenarios', () => {
    expect(() => createSuiteOfFacts(streaming, { ...scenarios, watchNotes: [] })).toThrow(
      'The scenarios name "watchNotes", whose success is a stream of events; the suite judges whole responses only',
    );
  });
});

describe('the command, given a contract,', () => {
  const module = new URL('./notes/scenarios.ts', import.meta.url).pathname;
  const other = new URL('./notes/no-scenarios.mjs', import.meta.url).pathname;
  const given = ['--contract', path, '--scenarios', module];

  test('judges a server by its OpenAPI document', async () => {
    await using server = await startNotesServer();
    const at = ['--base-url', server.baseUrl];
    const { code, stdout } = await runCommand('server', ...at, ...given, '--only', 'deleteNote');
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/deleteNote +\d+ of \d+ pass/);
  });

  test('reads its OpenAPI document from an address', async () => {
    const document = await readFile(path);
    await using site = await listen(
      createServer(({ url }, response) => {
        response.statusCode = url === '/notes' ? 200 : 404;
        response.end(document);
      }),
    );
    const options = ['--scenarios', module, '--only', 'addNote/adds'];
    const { stdout } = await runCommand('list', '--contract', `${site.url}/notes`, ...options);
    expect(stdout).toBe('addNote/adds\n    A note MUST be added\n');
    const missing = await runCommand('list', '--contract', `${site.url}/none`, ...options);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('status 404') });
    await site[Symbol.asyncDispose]();
    const gone = await runCommand('list', '--contract', `${site.url}/notes`, ...options);
    expect(gone).toMatchObject({ code: 2, stderr: expect.stringContaining('ECONNREFUSED') });
  });

  test('lists and explains its cases', async () => {
    const { stdout } = await runCommand('list', ...given, '--only', 'addNote/adds');
    expect(stdout).toBe('addNote/adds\n    A note MUST be added\n');
    const explained = await runCommand('explain', 'deleteNote/deletes', ...given);
    expect(explained.stdout).toContain('expected  success (204)');
  });

  test.each([
    [['--contract', path], 'does not have the operations of the phone numbers'],
    [['--scenarios', module], '--scenarios needs --contract'],
    [['--contract', `${path}.json`, '--scenarios', module], 'The contract cannot be read'],
    [['--contract', other, '--scenarios', module], 'exports no contract with its document'],
    [['--contract', path, '--scenarios', path.replace('.yaml', '.js')], 'cannot be loaded'],
    [['--contract', path, '--scenarios', other], 'exports no scenarios'],
  ])('refuses %j in a sentence', async (options, sentence) => {
    const { code, stderr } = await runCommand('list', ...options);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(sentence);
  });
});
