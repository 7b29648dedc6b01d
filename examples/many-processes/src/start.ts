import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findProgram, readFreePort } from '@numberkit/test-support';
import { startBalancer } from './balancer.ts';
import { toInstructions } from './instructions.ts';

const count = 3;

const stop = Promise.withResolvers<void>();
process.once('SIGINT', () => stop.resolve()).once('SIGTERM', () => stop.resolve());

const nginx = findProgram('nginx');
if (nginx === undefined) {
  console.error('This machine has no nginx: install it first, as by apt-get install nginx.');
  process.exitCode = 1;
} else {
  await run(nginx);
}

async function run(program: string): Promise<void> {
  await using resources = new AsyncDisposableStack();
  const database = readSetting('DATABASE_URL') ?? (await startDatabase(resources));
  const key = process.env['NUMBERKIT_CONTROL_KEY'] || randomBytes(8).toString('hex');
  const settings = {
    ...process.env,
    NUMBERKIT_DATABASE_URL: database,
    NUMBERKIT_CONTROL_KEY: key,
    NUMBERKIT_PORT: '0',
  };
  const urls = await Promise.all(
    Array.from({ length: count }, () => startProcess(settings, resources)),
  );
  const port = Number(readSetting('PORT') ?? (await readFreePort()));
  const { url } = resources.use(await startBalancer(program, port, urls));
  console.log(toInstructions(url, key, urls));
  await stop.promise;
}

/** A setting of the environment by the name of Numberkit's own, which wins, or by its common name. */
function readSetting(name: 'DATABASE_URL' | 'PORT'): string | undefined {
  return process.env[`NUMBERKIT_${name}`] || process.env[name] || undefined;
}

/** A PostgreSQL for as long as this runs. */
async function startDatabase(resources: AsyncDisposableStack): Promise<string> {
  // Imported here, since it ends the process at a signal, with its PostgreSQL.
  const { startPostgres } = await import('@numberkit/test-support/postgres');
  const server = resources.use(await startPostgres());
  return server.createDatabase('numberkit');
}

/** Starts a process; returns its URL. */
async function startProcess(
  settings: NodeJS.ProcessEnv,
  resources: AsyncDisposableStack,
): Promise<string> {
  const child = fork(fileURLToPath(new URL('serve.ts', import.meta.url)), {
    env: { NUMBERKIT_LOG_LEVEL: 'warn', ...settings },
    // A Ctrl-C in a terminal is for this process, which ends the others in order.
    detached: true,
  });
  const ended = once(child, 'close');
  resources.defer(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return await Promise.race([readUrl(child), ended.then(failStart)]);
}

async function readUrl(child: ChildProcess): Promise<string> {
  const [url]: unknown[] = await once(child, 'message');
  return String(url);
}

function failStart(): never {
  throw new Error('A process ended at its start; it says above why.');
}
