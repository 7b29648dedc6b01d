import { createControl, judgeServer, toReportText } from '@numberkit/conformance';
import { findProgram } from '@numberkit/test-support';
import { startBalancer } from '@numberkit/test-support/nginx';
import { hasPgbouncer, startPgbouncer } from '@numberkit/test-support/pgbouncer';
import { expect, inject, test } from 'vitest';
import { createPostgresDatabase } from '../support/open-test-database.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';
import { openTemporaryFolder } from '../support/temporary-folder.js';

const nginx = findProgram('nginx');
const key = 'key-of-the-balancer';

// A run makes thousands of requests, one after the other; a busy machine takes its time for them.
test.skipIf(nginx === undefined || !hasPgbouncer)(
  'three processes behind nginx, of which two reach PostgreSQL through a transaction pooler, pass the whole suite with control as one process does',
  { timeout: 600_000 },
  async () => {
    await using resources = new AsyncDisposableStack();
    const folder = resources.use(await openTemporaryFolder());
    const database = resources.use(await createPostgresDatabase(inject('postgres')));
    const pooler = resources.use(await startPgbouncer(inject('postgres')));
    const pooled = pooler.toUrl(database.url);
    const processes = [
      { DATABASE_URL: database.url },
      { DATABASE_URL: pooled, NUMBERKIT_LISTEN_URL: database.url },
      { DATABASE_URL: pooled },
    ].map((settings) =>
      resources.use(startProcess({ ...settings, NUMBERKIT_CONTROL_KEY: key }, folder.path)),
    );
    const urls = await Promise.all(processes.map(readUrl));
    const { url: baseUrl } = resources.use(await startBalancer(nginx ?? '', urls));

    const control = createControl({ baseUrl, key });
    const report = await judgeServer({ baseUrl, control, complete: true });
    expect(report.outcome, toReportText(report, { passing: false })).toBe('passed');
    expect(report.totals.pass).toBe(report.results.length);

    const outputs = processes.map(({ output }) => output());
    expect(outputs[0]).toContain('this process listens to the others');
    expect(outputs[1]).toContain('this process listens to the others');
    expect(outputs[2]).toContain(
      'DATABASE_URL leads through a transaction pooler, which passes no notification on',
    );
    // Each had its share.
    for (const output of outputs) expect(output.split('\n').length).toBeGreaterThan(500);
  },
);
