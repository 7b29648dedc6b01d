import { hasPgbouncer, type Pgbouncer, startPgbouncer } from '@numberkit/test-support/pgbouncer';
import { useTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { exportState } from '../../src/storage/export-state.js';
import { openDatabase } from '../../src/storage/open-database.js';
import {
  addressOf,
  createPostgresDatabase,
  runOnPostgres,
  type TestDatabase,
} from '../support/open-test-database.js';
import { openTestServer } from '../support/open-test-server.js';
import { requestNumber, send } from '../support/send.js';
import { startProcess } from '../support/start-process.js';
import { readUrl } from '../support/start-servers.js';

const folder = useTemporaryFolder();
let database: TestDatabase;
let pooler: Pgbouncer;
beforeEach(async () => {
  database = await createPostgresDatabase(inject('postgres'));
  if (!hasPgbouncer) return;
  // Fewer sessions than connections of clients, so that each transaction may get another one.
  pooler = await startPgbouncer(inject('postgres'), 'default_pool_size = 3');
});
afterEach(async () => {
  if (hasPgbouncer) await pooler[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

const configuration = 'protect-11111111111111111111111111111111';

test.skipIf(!hasPgbouncer)(
  'three server processes behind a transaction pooler handle a mixed load as they do without one',
  async () => {
    await using resources = new AsyncDisposableStack();
    const settings = {
      DATABASE_URL: pooler.toUrl(database.url),
      NUMBERKIT_PHONE_NUMBER_QUOTA: '150',
      NUMBERKIT_LOG_LEVEL: 'error',
    };
    // They start, and so migrate, at the same time.
    const processes = Array.from({ length: 3 }, () =>
      resources.use(startProcess(settings, folder.path)),
    );
    const urls = await Promise.all(processes.map(readUrl));
    const at = (index: number) => urls[index % 3] ?? '';
    const requests = Array.from({ length: 300 }, (_, index) =>
      requestNumber(at(index), { ClientToken: `token-${index >> 1}` }),
    );
    const rules = Array.from({ length: 300 }, (_, index) => {
      const rule = `rule-set-number-overrides/+1206555010${index % 10}`;
      const path = `/v2/protect-configurations/${configuration}/${rule}`;
      return send('PUT', `${at(index)}${path}`, { Action: index % 2 === 0 ? 'BLOCK' : 'ALLOW' });
    });
    const names = Array.from({ length: 6 }, (_, index) =>
      send('POST', `${at(index)}/phone-numbers/%2B12065550100`, { CallingName: `Ada ${index}` }),
    );
    const requested = await Promise.all(requests);
    expect(new Set(requested.map(({ status }) => status))).toEqual(new Set([200]));
    // Two calls a token: one number, and the same result for both.
    const texts = requested.map(({ text }) => text);
    expect(new Set(texts).size).toBe(150);
    expect(new Set(texts.map((text) => JSON.parse(text).PhoneNumber)).size).toBe(150);
    const put = await Promise.all(rules);
    expect(new Set(put.map(({ status }) => status))).toEqual(new Set([200]));
    const named = (await Promise.all(names)).map(({ status }) => status).sort();
    expect(named).toEqual([200, 409, 409, 409, 409, 409]);
    expect((await requestNumber(at(0))).status).toBe(402);
    expect(processes.map((one) => one.output()).join()).not.toMatch(/42P05|26000/);
    const rows = async (table: string) =>
      Number((await runOnPostgres(database.url, `SELECT * FROM numberkit_${table}`)).length);
    expect(await rows('phone_numbers')).toBe(150);
    expect(await rows('rule_set_number_overrides')).toBe(10);
    expect(await rows('client_tokens')).toBe(150);
  },
);

test.skipIf(!hasPgbouncer)(
  'behind a transaction pooler a transaction has its own search path and timeouts, and leaves none to the session',
  async () => {
    const url = pooler.toUrl(database.url);
    {
      await using server = await openTestServer({ DATABASE_URL: url });
      expect((await requestNumber(server.url)).status).toBe(200);
      await server.control.reset();
    }
    // The same sessions, for another client of the pooler.
    const plain = pooler.toUrl(`${inject('postgres')}/postgres`);
    const shown = [];
    for (const name of ['search_path', 'lock_timeout', 'statement_timeout']) {
      shown.push(...(await runOnPostgres(plain, `SHOW ${name}`)));
    }
    expect(shown).toEqual([
      { search_path: '"$user", public' },
      { lock_timeout: '0' },
      { statement_timeout: '0' },
    ]);
    await using opened = await openDatabase(addressOf(url));
    const lines: string[] = [];
    await exportState(opened, async (line) => void lines.push(line));
    expect(lines.length).toBeGreaterThan(5);
  },
);
