import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** A build that failed. */
export interface FailedBuild {
  readonly exitCode: number;
  /** The output of the build. */
  readonly output: string;
}

/** A terminal, or a file that stands for one. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds after which a note says that a build is running. Most builds end sooner: nothing has changed. */
const noteDelayMs = 2000;

/**
 * Builds a package of the clone and its dependencies; undefined if that succeeded. A build that takes longer than a
 * moment says so, and on a terminal which package it is at.
 */
export async function build(
  name: string,
  root: string,
  terminal: Terminal = process.stderr,
  delayMs: number = noteDelayMs,
): Promise<FailedBuild | undefined> {
  const [command, ...before] = toTurboCommand(root);
  const args = [...before, 'run', 'build', `--filter=${name}`, '--output-logs=new-only'];
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let isShown = false;
  const show = () => {
    const text = `Building ${findRunning(output)}…`;
    if (terminal.isTTY) terminal.write(`\r\u001b[2K${text}`);
    else if (!isShown) terminal.write('Building …\n');
    isShown = true;
  };
  const append = (chunk: Buffer) => {
    output += chunk.toString();
    if (isShown) show();
  };
  child.stdout.on('data', append);
  child.stderr.on('data', append);
  const note = setTimeout(show, delayMs);
  try {
    await once(child, 'close');
  } finally {
    clearTimeout(note);
    if (isShown && terminal.isTTY) terminal.write('\r\u001b[2K');
  }
  return child.exitCode === 0 ? undefined : { exitCode: child.exitCode ?? 1, output };
}

/** The hash that turbo gives the sources of a package and its dependencies; undefined if it gives none. */
export async function readSourcesHash(name: string, root: string): Promise<string | undefined> {
  const [command, ...before] = toTurboCommand(root);
  const args = [...before, 'run', 'build', `--filter=${name}`, '--dry=json'];
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd: root, maxBuffer: 1 << 26 });
    const { tasks }: { readonly tasks: readonly { taskId: string; hash: string }[] } =
      JSON.parse(stdout);
    return tasks.find(({ taskId }) => taskId === `${name}#build`)?.hash;
  } catch {
    // The build fails for the same reason, and shows it.
    return undefined;
  }
}

/** The package that turbo began to build last, with a space; empty if there is none. */
function findRunning(output: string): string {
  const started = [...output.matchAll(/^(\S+):build: cache miss, executing/gm)];
  const [, name] = started.at(-1) ?? [];
  return name === undefined ? '' : `${name} `;
}

/**
 * The command that runs turbo, which needs pnpm on the PATH. If a link starts this program, pnpm is not on
 * the PATH of a user who has it only through npx.
 */
function toTurboCommand(root: string): readonly [string, ...string[]] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const hasPnpm = folders.some((folder) => folder !== '' && existsSync(join(folder, 'pnpm')));
  return hasPnpm ? [`${root}node_modules/.bin/turbo`] : ['npx', '-y', 'pnpm@12', 'exec', 'turbo'];
}
