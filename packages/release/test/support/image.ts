import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chown, mkdtemp } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { readFreePort } from '@numberkit/test-support';
import { root } from '../../src/public-packages.ts';

export const dockerfile: string = readFileSync(join(root, 'Dockerfile'), 'utf8');

/** The settings that the image has. */
export function readImageSettings(): Readonly<Record<string, string>> {
  const [, block = ''] = /^ENV ((?:.+\\\n)*.+)$/m.exec(dockerfile) ?? [];
  const pairs = Array.from(block.matchAll(/(\w+)=(\S+)/g), ([, name = '', value = '']) => {
    return [name, value] as const;
  });
  return Object.fromEntries(pairs);
}

/** The command of the image's health check. */
export function readHealthCheck(): readonly string[] {
  const [, list = '[]'] = /^HEALTHCHECK (?:.*\\\n)* *CMD (\[.+\])$/m.exec(dockerfile) ?? [];
  return JSON.parse(list);
}

/** How a process ended, with all that it has written. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

/** The server of the image without a container, run by a user who can write to the data only. */
export interface Container extends AsyncDisposable {
  readonly url: string;
  /** The folder that is `/data` in the image. */
  readonly data: string;
  readonly ended: Promise<Ended>;
  /** Resolves when the server has written a line with these words. */
  written(words: string): Promise<void>;
  /** Runs a command as an engine does in a running container. */
  exec(command: readonly string[]): Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

const isRoot = process.getuid?.() === 0;
/** The user nobody of Linux; on macOS an id of no user. Neither owns a file. */
const nobody = 65534;

/**
 * Starts the program of the image.
 *
 * @param app The folder that is `/app` in the image.
 * @param parent Where to make the folder of the data.
 */
export async function startContainer(
  app: string,
  parent: string,
  settings: Readonly<Record<string, string>>,
): Promise<Container> {
  const data = await mkdtemp(join(parent, 'data-'));
  if (isRoot) await chown(data, nobody, nobody);
  const port = await readFreePort();
  const image = readImageSettings();
  const options = {
    cwd: data,
    env: {
      ...image,
      PATH: [join(app, 'bin'), join(process.execPath, '..'), '/usr/bin', '/bin'].join(delimiter),
      DATABASE_URL: (image['DATABASE_URL'] ?? '').replace('/data', data),
      PORT: String(port),
      // Nothing can be written there either.
      HOME: app,
      TMPDIR: app,
      ...settings,
    },
    ...(isRoot && { uid: nobody, gid: nobody }),
  };
  const start = (command: readonly string[]) => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const written = Promise.withResolvers<void>();
    let words: string | undefined;
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (words !== undefined && output.includes(words)) written.resolve();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, output }));
    ended.then(({ output: all }) => written.reject(new Error(`It ended:\n${all}`)));
    written.promise.catch(() => undefined);
    return {
      child,
      ended,
      written: (wanted: string) => {
        words = wanted;
        take(Buffer.alloc(0));
        return written.promise;
      },
    };
  };
  const { child, ended, written } = start(['numberkit', 'serve']);
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    ended,
    written,
    exec: (command) => start(command).ended,
    kill: (signal) => void child.kill(signal),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Takes from everybody but root, as whom the image does not run, the right to make files in a folder. */
export function makeReadOnly(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) makeReadOnly(join(folder, entry.name));
  }
  chmodSync(folder, 0o555);
}

/** Gives its owner the right back, so that it can be removed. */
export function makeWritable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) makeWritable(join(folder, entry.name));
  }
}

/** The files in a folder, with their sizes and times. */
export function readFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    });
}
