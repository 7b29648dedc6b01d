// A server loads parts of its bundle, and the files of its pages, when it first needs them. So a bundle that a server runs
// has to stay when a later start makes another one. A file for each process, named by its id, says which one it runs.

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { made } from './install.mjs';

const users = join(made, 'users');

/**
 * Keeps a bundle for as long as this process lives.
 *
 * @param {string} bundle the folder of the bundle
 */
export function keepBundle(bundle) {
  const file = join(users, String(process.pid));
  try {
    mkdirSync(users, { recursive: true });
    // Another start must not read a file that is still empty.
    const written = join(users, `.${process.pid}`);
    writeFileSync(written, bundle);
    renameSync(written, file);
  } catch {
    // Where this process cannot write, another user may have made the bundle, and it works as well.
    return;
  }
  process.once('exit', () => rmSync(file, { force: true }));
}

/**
 * Removes the bundles that no process runs, and the installs that have no other bundles.
 *
 * @param {string} newest the folder of a bundle that stays in any case
 */
export function removeUnusedBundles(newest) {
  const used = [newest, ...readUsedBundles()];
  for (const name of list(made)) {
    if (name === 'users' || name === 'current') continue;
    const install = join(made, name);
    const bundles = join(install, 'bundles');
    if (!used.some((bundle) => bundle.startsWith(bundles))) remove(install);
    else {
      for (const other of list(bundles)) {
        if (!used.includes(join(bundles, other))) remove(join(bundles, other));
      }
    }
  }
}

/** The bundles of the processes that live. */
function readUsedBundles() {
  const ids = list(users).filter((name) => !name.startsWith('.'));
  return ids.flatMap((id) => {
    const file = join(users, id);
    if (isAlive(Number(id))) return readOnce(file);
    rmSync(file, { force: true });
    return [];
  });
}

/**
 * The text of a file; nothing if its process has ended and removed it by now.
 *
 * @param {string} file
 */
function readOnce(file) {
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
}

/**
 * Removes a folder, unless another process that lives is making it. The folder first gets a name as one that is being made:
 * if this process is killed, what is left of it does not pass for a whole one.
 *
 * @param {string} folder
 */
function remove(folder) {
  const [, maker] = /-(\d+)$/.exec(folder) ?? [];
  if (maker !== undefined && isAlive(Number(maker))) return;
  const removed = `${folder}-${process.pid}`;
  try {
    renameSync(folder, removed);
    rmSync(removed, { recursive: true, force: true });
  } catch {
    // Another process removes it, or it is another user's.
  }
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** @param {number} id */
function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // A process of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
