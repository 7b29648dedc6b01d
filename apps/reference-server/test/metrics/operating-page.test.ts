import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isRecord } from '@numberkit/contract';
import { findProgram } from '@numberkit/test-support';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { waitFor } from '@numberkit/test-support/wait-for';
import { parser as promQl } from '@prometheus-io/lezer-promql';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createPostgresDialect } from '../../src/storage/dialects/postgres.js';
import { createSqliteDialect } from '../../src/storage/dialects/sqlite.js';
import { openTestServer } from '../support/open-test-server.js';
import { type Scrape, scrape } from '../support/scrape.js';
import { requestNumber, send } from '../support/send.js';

const file = new URL('../../../../docs/operating.md', import.meta.url);
const page = await readFile(file, 'utf8');

/** The content of each block of a language. */
const toBlocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );

/** A server that has read and written something, so that each of its metrics has a value. */
async function scrapeUsed(): Promise<Scrape> {
  await using folder = await openTemporaryFolder();
  const database = join(folder.path, 'data.db');
  await using server = await openTestServer({ DATABASE_URL: `sqlite:${database}` });
  await requestNumber(server.url);
  await send('POST', `${server.url}/v2/phone-numbers/describe`, {});
  return await waitFor(async () => {
    const result = await scrape(server.url);
    expect(result.text).toContain('numberkit_requests_total{operation="describePhoneNumbers"');
    return result;
  });
}

test('the page of operation has the metrics of a server and the connections of a process', async () => {
  const { text } = await scrapeUsed();
  const wanted = {
    connections: toConnectionsTable(),
    metrics: toMetricsTable(text),
  };
  let updated = page;
  for (const [name, table] of Object.entries(wanted)) {
    const place = new RegExp(`(<!-- ${name} -->\n).*?(<!-- /${name} -->)`, 's');
    updated = updated.replace(place, `$1${table}$2`);
  }
  if (process.env['UPDATE_OPERATING_PAGE'] === '1') await writeFile(file, updated);
  else expect(page, 'run this test with UPDATE_OPERATING_PAGE=1').toBe(updated);
});

function toMetricsTable(text: string): string {
  const rows = [...text.matchAll(/^# HELP (numberkit_\w+) (.+)\n# TYPE \1 (\w+)$/gm)].map(
    ([, name = '', help = '', type = '']) => {
      const series = text.match(new RegExp(`^${name}(?:_count)?\\{.*\\}`, 'm'))?.[0] ?? '';
      const labels = [...series.matchAll(/(\w+)="/g)].map(([, label]) => `\`${label}\``);
      return `| \`${name}\` | ${type} | ${labels.join(', ')} | ${help} |\n`;
    },
  );
  expect(rows.length).toBeGreaterThan(5);
  return `\n| metric | type | labels | meaning |\n|---|---|---|---|\n${rows.join('')}\n`;
}

function toConnectionsTable(): string {
  const postgres = createPostgresDialect({
    kind: 'postgres',
    place: '',
    connection: { database: '' },
    tls: undefined,
    settings: [],
    isPooled: false,
  });
  const sqlite = createSqliteDialect({ kind: 'sqlite-file', file: 'data.db' });
  const rows = [
    ['PostgreSQL', 'main', postgres.config.pool?.max],
    ['a file of sqlite', 'main', sqlite.config.pool?.max],
    ['a file of sqlite', 'readers', sqlite.readers?.pool?.max],
  ];
  expect(rows.flat()).not.toContain(undefined);
  const lines = rows.map((row) => `| ${row.join(' | ')} |\n`);
  return `\n| database | pool | connections |\n|---|---|---|\n${lines.join('')}\n`;
}

test('the rules of the page name only metrics that a server has, and each alert is explained', async () => {
  const { types } = await scrapeUsed();
  const [, text = ''] = toBlocks('yaml');
  const rules = toRules(parse(text));
  expect(rules.length).toBeGreaterThan(5);
  for (const { alert, expr } of rules) {
    expect(page).toContain(`| \`${alert}\` | `);
    const names = expr.match(/\b(?:numberkit|nodejs|process)_\w+/g) ?? [];
    const missing = names.filter((name) => !types.has(name.replace(/_(bucket|sum|count)$/, '')));
    expect({ alert, missing }).toEqual({ alert, missing: [] });
  }
});

test('the queries of the page are PromQL', () => {
  const [, text = ''] = toBlocks('yaml');
  const inProse = [...page.matchAll(/`(rate\(.+?)`/g)].map(([, query = '']) => query);
  const queries = [...toRules(parse(text)).map(({ expr }) => expr), ...inProse];
  expect(inProse).not.toEqual([]);
  expect(queries.filter((query) => !isPromQl(query))).toEqual([]);
  expect(isPromQl('rate(numberkit_requests_total[5m)')).toBe(false);
});

function isPromQl(query: string): boolean {
  let isRight = true;
  promQl.parse(query).iterate({
    enter: ({ type }) => {
      if (type.isError) isRight = false;
    },
  });
  return isRight;
}

test('the configuration of the page for Prometheus scrapes this path with a key', () => {
  const [text = ''] = toBlocks('yaml');
  expect(parse(text)).toMatchObject({
    scrape_configs: [{ authorization: { credentials_file: expect.any(String) } }],
  });
});

const nginx = findProgram('nginx');

test.skipIf(nginx === undefined)('nginx accepts the configuration of the page', async () => {
  await using folder = await openTemporaryFolder();
  const [snippet = ''] = toBlocks('nginx');
  const config = await folder.write(
    'nginx.conf',
    `pid ${folder.path}/pid; error_log stderr; events {} http { access_log off; ${snippet} }`,
  );
  const args = ['-t', '-q', '-p', folder.path, '-c', config, '-e', 'stderr'];
  await expect(promisify(execFile)(nginx ?? '', args)).resolves.toMatchObject({ stdout: '' });
});

interface Rule {
  readonly alert: string;
  readonly expr: string;
}

function toRules(value: unknown): Rule[] {
  const groups = isRecord(value) && Array.isArray(value['groups']) ? value['groups'] : [];
  const rules: unknown[] = groups.flatMap((group) => (isRecord(group) ? group['rules'] : []));
  return rules.filter(isRecord).map(({ alert, expr }) => ({
    alert: String(alert),
    expr: String(expr),
  }));
}
