import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const run = promisify(execFile);

/** Copies into a folder what a clone would have, and the changes that are not committed. */
export async function copyClone(folder: string): Promise<void> {
  const listed = await run('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 10_000_000,
  });
  for (const file of listed.stdout.trim().split('\n')) {
    // A file that was removed is listed until that is committed.
    await cp(join(root, file), join(folder, file)).catch(() => undefined);
  }
}

/** The variables of a reader: the scripts that run these tests have set for themselves that pnpm installs nothing. */
export function toReaderEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name));
  return { ...Object.fromEntries(own), npm_config_prefer_offline: 'true' };
}

/** Runs `start` in a clone as the README does, and if it is detached in a process group of its own. */
export function spawnStart(
  clone: string,
  variables: Readonly<Record<string, string>> = {},
  detached = false,
): ChildProcessWithoutNullStreams {
  const env = {
    ...toReaderEnvironment(),
    PORT: '0',
    DATABASE_URL: 'sqlite::memory:',
    ...variables,
  };
  return spawn('npx', ['-y', 'pnpm@12', 'start'], { cwd: clone, env, detached });
}
