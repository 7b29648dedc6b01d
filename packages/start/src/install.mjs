// Installs what `pnpm start` needs: the dependencies of this package, which are those of the server and its pages, the
// bundler, and the Node of the project. They get a folder of their own, so that another command can install all packages
// of the clone at the same time. The Node that runs this may be the reader's, and too old to run TypeScript.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasRunnerEnded, readRunnerLinks } from './script-runners.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of all that start makes: the installs, each with its bundles. */
export const made = fileURLToPath(new URL('../dist/', import.meta.url));

// The lock file decides what is installed, so each has an install of its own. A server that runs keeps its install.
const lockFile = join(root, 'pnpm-lock.yaml');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runners = readRunnerLinks();
  if (install() === undefined) process.exitCode = 1;
  // If npx has ended meanwhile, nobody uses the server.
  else if (hasRunnerEnded(runners)) process.exitCode = 143;
}

/** Installs by the present lock file, unless that has been done; returns the folder, or undefined after a failure. */
export function install() {
  const name = createHash('sha1').update(readFileSync(lockFile)).digest('hex').slice(0, 12);
  const folder = join(made, name);
  if (!existsSync(folder) && !deploy(folder)) return undefined;
  link(name);
  return folder;
}

/**
 * Installs into a new folder; returns whether that worked. The folder gets its name when it is complete: a process that
 * is killed leaves none that looks so, and of two that install at the same time the first one wins.
 *
 * @param {string} folder
 */
function deploy(folder) {
  process.stderr.write('Installing what the server needs…\n');
  const own = `${folder}-${process.pid}`;
  const [command, ...before] = toPnpmCommand();
  const args = ['--filter', '@numberkit/start', 'deploy', '--prod', own];
  // The progress goes to standard error: standard output is the server's.
  const { status, error } = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (error !== undefined) process.stderr.write(`${command} cannot be run: ${error.message}\n`);
  if (status === 0) {
    // The script `start` compares it with the present one.
    copyFileSync(lockFile, join(own, 'workspace-lock.yaml'));
    try {
      renameSync(own, folder);
    } catch (error) {
      // If the folder is there, another process was first.
      if (!existsSync(folder)) process.stderr.write(`${String(error)}\n`);
    }
  }
  rmSync(own, { recursive: true, force: true });
  return existsSync(folder);
}

/**
 * Lets the link `current`, by which the script `start` finds Node, lead to an install.
 *
 * @param {string} name
 */
function link(name) {
  const current = join(made, 'current');
  if (readLink(current) === name) return;
  const own = `${current}-${process.pid}`;
  symlinkSync(name, own);
  renameSync(own, current);
}

/** @param {string} path */
function readLink(path) {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
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
