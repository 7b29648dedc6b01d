// Installs what `pnpm start` needs in a new clone: the dependencies of this package, which are those of the server and its
// pages, the bundler, and the Node of the project. The Node that runs this is the reader's own, which may be too old to
// run TypeScript.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

process.exitCode = install();

/** Returns the exit code of the install, which writes its progress to standard error: its output is not the server's. */
function install() {
  process.stderr.write('Installing what the server needs…\n');
  const [command, ...before] = toPnpmCommand();
  const args = ['install', '--frozen-lockfile', '--filter', '@numberkit/start'];
  // pnpm installs the root with any package; without this, the tools of the root too.
  const only = hasOthers() ? [] : ['--prod'];
  const { status, error } = spawnSync(command, [...before, ...args, ...only], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (error !== undefined) process.stderr.write(`${command} cannot be run: ${error.message}\n`);
  return status ?? 1;
}

/** Whether another command has installed packages in this clone, or is installing them: these must stay. */
function hasOthers() {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return false;
  try {
    const state = readFileSync(join(modules, '.modules.yaml'), 'utf8');
    return !/"devDependencies": false/.test(state);
  } catch {
    return true;
  }
}

/**
 * The command that runs pnpm, which is not on the PATH where a reader runs this file by hand.
 * @returns {readonly [string, ...string[]]}
 */
function toPnpmCommand() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const hasPnpm = folders.some((folder) => folder !== '' && existsSync(join(folder, 'pnpm')));
  return hasPnpm ? ['pnpm'] : ['npx', '-y', 'pnpm@12'];
}
