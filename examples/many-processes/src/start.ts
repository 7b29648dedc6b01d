import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startBalancer } from './balancer.ts';
import { readFreePort } from './free-port.ts';
import { toInstructions } from './instructions.ts';

const count = 3;

const stop = Promise.withResolvers<void>();
process.once('SIGINT', () => stop.resolve()).once('SIGTERM', () => stop.resolve());

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  await using resources = new AsyncDisposableStack();
  const database = readSetting('DATABASE_URL') ?? (await startChild('database.ts', {}, resources));
  const key = process.env['NUMBERKIT_CONTROL_KEY'] || randomBytes(8).toString('hex');
  const settings = {
    NUMBERKIT_LOG_LEVEL: 'warn',
    ...process.env,
    NUMBERKIT_DATABASE_URL: database,
    NUMBERKIT_CONTROL_KEY: key,
    NUMBERKIT_PORT: '0',
  };
  const urls = await Promise.all(
    Array.from({ length: count }, () => startChild('serve.ts', settings, resources)),
  );
  const port = Number(readSetting('PORT') ?? (await readFreePort()));
  const { url } = resources.use(await startBalancer(port, urls));
  console.log(toInstructions(url, key, urls));
  await stop.promise;
}

/** A setting of the environment by the name of Numberkit's own, which wins, or by its common name. */
function readSetting(name: 'DATABASE_URL' | 'PORT'): string | undefined {
  return process.env[`NUMBERKIT_${name}`] || process.env[name] || undefined;
}

/** Starts a module of this folder in a process of its own; returns the URL that it sends when it is ready. */
async function startChild(
  module: string,
  settings: NodeJS.ProcessEnv,
  resources: AsyncDisposableStack,
): Promise<string> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    env: { ...process.env, ...settings },
    // A Ctrl-C in a terminal is for this process, which ends the others in order.
    detached: true,
  });
  const ended = once(child, 'close');
  resources.defer(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const failed = ended.then(() => {
    throw new Error(`The process of ${module} ended at its start; it says above why.`);
  });
  return await Promise.race([readUrl(child), failed]);
}

async function readUrl(child: ChildProcess): Promise<string> {
  const [url]: unknown[] = await once(child, 'message');
  return String(url);
}
