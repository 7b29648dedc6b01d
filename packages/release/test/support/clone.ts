import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/public-packages.ts';

const run = promisify(execFile);

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

/** A fresh clone of this repository, as the files are now, with nothing installed. */
export interface Clone extends AsyncDisposable {
  readonly folder: string;
  /** The folder around it. */
  readonly outside: string;
  /** Runs a command in the clone. */
  run(command: string, args: readonly string[], variables?: Variables): Promise<Ended>;
}

/** @param registry The address of the registry that has the packages of this repository. */
export async function createClone(registry: string): Promise<Clone> {
  const outside = await mkdtemp(join(tmpdir(), 'numberkit-release-'));
  const folder = join(outside, 'clone');
  for (const file of await readFileNames()) await cp(join(root, file), join(folder, file));
  const git = (...args: readonly string[]) => run('git', args, { cwd: folder });
  await git('init', '-q', '-b', 'main');
  await git('config', 'user.name', 'test');
  await git('config', 'user.email', 'test@example.com');
  await git('add', '-A');
  await git('commit', '-q', '--no-gpg-sign', '-m', 'first');
  await writeFile(join(folder, '.npmrc'), `@numberkit:registry=${registry}\n`);
  return {
    folder,
    outside,
    run: (command, args, variables) => runIn(folder, command, args, variables),
    [Symbol.asyncDispose]: () => rm(outside, { recursive: true, force: true }),
  };
}

/** The files of this repository, with those that are not committed yet. */
async function readFileNames(): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await run('git', args, { cwd: root, maxBuffer: 1 << 26 });
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** Runs a command in a clone, which has the builds of this repository: turbo finds them by the content of files. */
export async function runIn(
  folder: string,
  command: string,
  args: readonly string[],
  variables: Variables = {},
): Promise<Ended> {
  const shared = await run('git', ['rev-parse', '--git-common-dir'], { cwd: root });
  const env = {
    ...process.env,
    npm_config_prefer_offline: 'true',
    pnpm_config_prefer_offline: 'true',
    TURBO_CACHE_DIR: join(dirname(resolve(root, shared.stdout.trim())), '.turbo/cache'),
    ...variables,
  };
  return new Promise((done) => {
    const options = { cwd: folder, env, maxBuffer: 1 << 26 };
    const child = execFile(command, args, options, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}
