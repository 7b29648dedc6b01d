import {
  createControl,
  judgeServer,
  type ServerOptions,
  toReportText,
} from '@numberkit/conformance';
import { findProgram } from '@numberkit/test-support';
import { startBalancer } from '@numberkit/test-support/nginx';
import { hasPgbouncer, startPgbouncer } from '@numberkit/test-support/pgbouncer';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { describe, expect, inject, test } from 'vitest';
import { createPostgresDatabase } from '../support/open-test-database.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';

const nginx = findProgram('nginx');
const key = 'key-of-the-balancer';

/** For one response, in milliseconds: a change waits for three processes that share a machine with other tests. */
const timeout = 60_000;

/** The ways in which a process reaches PostgreSQL, and the sentence of its log that says how it learns of changes. */
const ways = {
  direct: 'this process listens to the others',
  'pooled, listening by a direct address': 'this process listens to the others',
  pooled: 'DATABASE_URL leads through a transaction pooler, which passes no notification on',
} as const;
type Way = keyof typeof ways;

const mixed: readonly Way[] = ['direct', 'pooled, listening by a direct address', 'pooled'];
const arrangements: Readonly<Record<string, readonly Way[]>> = {
  'each in another way': mixed,
  // `ARRANGEMENTS=all` runs these too: each of their ways is in the mixed one.
  ...(process.env['ARRANGEMENTS'] === 'all' && {
    'without a pooler': ['direct', 'direct', 'direct'],
    'through a transaction pooler alone': ['pooled', 'pooled', 'pooled'],
  }),
};

// A run makes thousands of requests, one after the other; a busy machine takes its time for them.
describe.skipIf(nginx === undefined || !hasPgbouncer).each(Object.entries(arrangements))(
  'three processes behind nginx that reach PostgreSQL %s pass the whole suite with control as one process does',
  { timeout: 600_000 },
  (_, arrangement) => {
    test("in the contract's own form", async () => {
      await judge(arrangement);
    });

    test('for unmodified AWS clients of two accounts', async () => {
      const home = { accessKeyId: 'AKIDHOME', secretAccessKey: 'home secret' };
      const other = { accessKeyId: 'AKIDOTHER', secretAccessKey: 'other secret' };
      await using folder = await openTemporaryFolder();
      const credentials = [
        { ...home, accountId: '111122223333' },
        { ...other, accountId: '999988887777' },
      ];
      const file = await folder.write('credentials.json', JSON.stringify({ credentials }));
      await judge(
        arrangement,
        { protocol: 'aws', aws: { credentials: home }, otherAccount: { credentials: other } },
        { NUMBERKIT_CREDENTIALS: file },
      );
    });
  },
);

/** Starts the processes, judges them through the balancer, and expects each to have had its share of the requests. */
async function judge(
  arrangement: readonly Way[],
  options: Partial<ServerOptions> = {},
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await openTemporaryFolder());
  const database = resources.use(await createPostgresDatabase(inject('postgres')));
  const pooler = resources.use(await startPgbouncer(inject('postgres')));
  const pooled = pooler.toUrl(database.url);
  const addresses: Readonly<Record<Way, Record<string, string>>> = {
    direct: { DATABASE_URL: database.url },
    'pooled, listening by a direct address': {
      DATABASE_URL: pooled,
      NUMBERKIT_LISTEN_URL: database.url,
    },
    pooled: { DATABASE_URL: pooled },
  };
  const processes = arrangement.map((way) =>
    resources.use(
      startProcess({ ...addresses[way], ...settings, NUMBERKIT_CONTROL_KEY: key }, folder.path),
    ),
  );
  const urls = await Promise.all(processes.map(readUrl));
  const { url: baseUrl } = resources.use(await startBalancer(nginx ?? '', urls));

  const control = createControl({ baseUrl, key });
  const report = await judgeServer({ ...options, baseUrl, control, timeout, complete: true });
  expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
  expect(report.totals.pass).toBe(report.results.length);

  for (const [index, way] of arrangement.entries()) {
    const output = processes[index]?.output() ?? '';
    expect(output).toContain(ways[way]);
    expect(output.split('\n').length).toBeGreaterThan(500);
  }
}
