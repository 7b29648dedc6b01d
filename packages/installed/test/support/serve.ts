import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFreePort } from '@numberkit/test-support';
import type { Project } from './project.js';
import { root } from './public-packages.js';

/** A server that a command of a project has started. */
export interface Served extends AsyncDisposable {
  readonly url: string;
}

/**
 * Starts a server by a command of the project, and waits until the server listens.
 *
 * @throws {Error} It ends without listening; the message has its output.
 */
export async function serve(
  { folder, environment }: Project,
  command: string,
  ...args: readonly string[]
): Promise<Served> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...environment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const closed = once(child, 'close');
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /listens on (\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    closed.then(() => reject(new Error(`It ended early:\n${output}`)), reject);
  });
  return { url, [Symbol.asyncDispose]: () => endGroup(child) };
}

/** A program that was started. */
export interface Started extends AsyncDisposable {
  readonly url: string;
}

/** Starts a program that serves on the port of its variable `PORT`; a caller has to wait until it listens. */
export async function start(
  { folder, environment }: Project,
  command: string,
  ...args: readonly string[]
): Promise<Started> {
  const port = await readFreePort();
  const env = { ...environment, PORT: String(port) };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  const child = spawn(command, args, { cwd: folder, env, stdio: [...stdio], detached: true });
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => endGroup(child) };
}

/** Ends a process with those that it has started: package managers run programs by scripts that pass no signal on. */
async function endGroup(child: ChildProcess): Promise<void> {
  const { pid, exitCode, signalCode } = child;
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  const closed = once(child, 'close');
  process.kill(-pid, 'SIGKILL');
  await closed;
}

/** The responses to the three calls of README.md, made by curl as they stand there. */
export async function makeThreeCalls(project: Project, url: string): Promise<readonly object[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, section = ''] = readme.split('## Three calls');
  const [calls = ''] = section.split('\n## ');
  const commands = [...calls.matchAll(/```sh\n(.*?)```/gs)].map(([, command = '']) => command);
  const responses: object[] = [];
  for (const command of commands) {
    const here = command.replace('http://127.0.0.1:4010', url);
    const { stdout } = await project.run('sh', '-c', here);
    responses.push(JSON.parse(stdout));
  }
  return responses;
}
