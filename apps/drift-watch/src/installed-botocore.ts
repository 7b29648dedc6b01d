import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readBotocoreVersion } from './models/botocore.js';

const run = promisify(execFile);

/** Commands of Python: those of the machine, and the one that `.ci/install-programs` makes. */
const pythons: readonly string[] = [
  'python3',
  '/usr/bin/python3',
  fileURLToPath(new URL('../../../.ci/python/bin/python3', import.meta.url)),
];

/** An installed botocore. */
export interface InstalledBotocore {
  readonly folder: string;
  readonly version: string;
}

/** The newest botocore of this machine's Pythons; undefined if none has one. */
export async function findBotocore(): Promise<InstalledBotocore | undefined> {
  const found = await Promise.all(pythons.map(readBotocoreOf));
  return found
    .filter((each) => each !== undefined)
    .toSorted((one, other) => compareVersions(other.version, one.version))[0];
}

async function readBotocoreOf(python: string): Promise<InstalledBotocore | undefined> {
  try {
    const { stdout } = await run(python, ['-c', 'import botocore; print(botocore.__path__[0])']);
    return await readBotocore(stdout.trim());
  } catch {
    return undefined;
  }
}

/** A botocore by its folder; undefined if the folder has none. */
export async function readBotocore(folder: string): Promise<InstalledBotocore | undefined> {
  const version = await readBotocoreVersion(folder);
  return version === undefined ? undefined : { folder, version };
}

/** Installs the newest botocore into a folder, by the pip of `python3`. */
export async function installNewestBotocore(target: string): Promise<void> {
  const options = ['--quiet', '--no-deps', '--disable-pip-version-check', '--target', target];
  await run('python3', ['-m', 'pip', 'install', ...options, 'botocore']);
}

/** Below zero if the first version is the older one. */
export function compareVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
