import { Numberkit } from '@numberkit/sdk';
import { NumberkitControl } from '@numberkit/sdk/control';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { pino } from 'pino';
import { inject } from 'vitest';
import { toConfig } from '../../src/config/config.js';
import type { SettingName } from '../../src/config/settings.js';
import { toSettings } from '../../src/config/to-settings.js';
import { type RunningServer, startServer } from '../../src/start-server.js';
import { ManualClock } from './manual-clock.js';
import { createPostgresDatabase } from './open-test-database.js';

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly clock: ManualClock;
  readonly client: Numberkit;
  readonly control: NumberkitControl;
  readonly log: readonly string[];
}

/** A server on a free port with a database and a clock of its own and a client for it. */
export async function openTestServer(
  settings: Partial<Record<SettingName, string>> = {},
  clock: ManualClock = new ManualClock(),
): Promise<TestServer> {
  await using resources = new AsyncDisposableStack();
  const DATABASE_URL = settings.DATABASE_URL ?? (await toDatabaseUrl(resources));
  const environment = { PORT: '0', ...settings, DATABASE_URL };
  const log: string[] = [];
  const server: RunningServer = await startServer({
    config: toConfig(toSettings(environment), process.cwd()),
    logger: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    clock,
    validateResponses: true,
    compileOnFirstCall: true,
  });
  resources.use(server);
  const kept = resources.move();
  return {
    url: server.url,
    clock,
    log,
    client: new Numberkit({ baseUrl: server.url }),
    control: new NumberkitControl({ baseUrl: server.url }),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** A server that accepts these credentials only. */
export async function openServerWithCredentials(
  credentials: readonly object[],
  settings: Partial<Record<SettingName, string>> = {},
  clock?: ManualClock,
): Promise<TestServer> {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await openTemporaryFolder());
  const file = await folder.write('credentials.json', JSON.stringify({ credentials }));
  const options = { ...settings, NUMBERKIT_CREDENTIALS: file };
  const server = resources.use(await openTestServer(options, clock));
  const kept = resources.move();
  return { ...server, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

async function toDatabaseUrl(resources: AsyncDisposableStack): Promise<string> {
  const postgres = inject('postgres');
  return postgres === ''
    ? 'sqlite::memory:'
    : resources.use(await createPostgresDatabase(postgres)).url;
}
