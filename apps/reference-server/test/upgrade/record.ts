import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Numberkit } from '@numberkit/sdk';
import { startPostgres } from '@numberkit/test-support/postgres';
import { pino } from 'pino';
import { toUpgradeCalls } from './calls.ts';
import type { RecordedStatement, Recording } from './recording.ts';

/**
 * Records the version of the server that is built in a folder, by default this one, into a file named after its last
 * migration:
 *
 *     node test/upgrade/record.ts [folder]
 */
const folder = resolve(process.argv[2] ?? '.');
const texts: string[] = [];
let statements: RecordedStatement[] = [];

type Done = (error: Error | null, result: { rows?: unknown[] } | unknown[]) => void;
type Query = (query: string | { text: string; values?: unknown[] }, done: Done) => void;

const { Client } = createRequire(`${folder}/package.json`)('pg');
const query: Query = Client.prototype.query;
Client.prototype.query = function record(...[given, done]: Parameters<Query>): void {
  const { text: sql, values = [] } = typeof given === 'string' ? { text: given } : given;
  if (!texts.includes(sql)) texts.push(sql);
  const statement: { -readonly [Key in keyof RecordedStatement]: RecordedStatement[Key] } = {
    text: texts.indexOf(sql),
    values,
  };
  statements.push(statement);
  query.call(this, given, (error, result) => {
    // Others differ from session to session.
    const isOfTables = sql.includes('numberkit_') && !Array.isArray(result);
    if (isOfTables && result?.rows !== undefined && result.rows.length > 0) {
      statement.rows = result.rows;
    }
    done(error, result);
  });
};

function take(): readonly RecordedStatement[] {
  const taken = statements;
  statements = [];
  return taken;
}

const { startServer, toConfig, toSettings } = await import(`${folder}/dist/index.js`);
const { migrations } = await import(`${folder}/dist/storage/migrations/index.js`);
await using postgres = await startPostgres(['-c', 'fsync=off']);
const settings = toSettings({
  DATABASE_URL: `${postgres.url}/postgres`,
  PORT: '0',
  NUMBERKIT_ACTIVATION_DELAY: 'PT0S',
});
await using server = await startServer({
  config: toConfig(settings, folder),
  logger: pino({ level: 'silent' }),
});
const start = take();
const calls: Recording['calls'][number][] = [];
const client = new Numberkit({ baseUrl: server.url });
for (const [operation, call] of Object.entries(toUpgradeCalls(client))) {
  await call();
  calls.push({ operation, statements: take() });
}
const level: string = migrations.at(-1).name;
const file = new URL(`recordings/${level}.jsonl`, import.meta.url);
const lines: readonly Partial<Recording>[] = [
  { level, texts, start },
  ...calls.map((call) => ({ calls: [call] })),
];
await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
process.stdout.write(`${file.pathname}: ${calls.length} operations\n`);
