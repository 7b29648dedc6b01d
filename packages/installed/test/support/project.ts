import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { inject } from 'vitest';
import { node24, type Runtime } from './tools.js';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A user's project, outside this repository. */
export interface Project extends AsyncDisposable {
  readonly folder: string;
  /** The environment of its commands: the Node comes first on the path. */
  readonly environment: Readonly<Record<string, string>>;
  /** Writes a file of the project; returns its path. */
  write(name: string, text: string): Promise<string>;
  /**
   * Runs a command in the project to its end.
   *
   * @throws {Error} It fails; the message has its output.
   */
  run(command: string, ...args: readonly string[]): Promise<Ended>;
  /** Runs a command that may fail. */
  try(command: string, ...args: readonly string[]): Promise<Ended>;
}

/** Makes an empty project on a Node. Its package manager finds the packed packages in a registry. */
export async function createProject(
  runtime: Runtime = node24,
  manifest: object = { type: 'module' },
): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-project-'));
  const environment = toEnvironment(runtime);
  const attempt = (command: string, args: readonly string[]) =>
    new Promise<Ended>((resolve) => {
      const options = { cwd: folder, env: environment, maxBuffer: 1 << 26 };
      const child = execFile(command, args, options, (_error, stdout, stderr) =>
        resolve({ code: child.exitCode ?? -1, stdout, stderr }),
      );
    });
  const project: Project = {
    folder,
    environment,
    async write(name, text) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
      return file;
    },
    async run(command, ...args) {
      const ended = await attempt(command, args);
      if (ended.code === 0) return ended;
      const { code, stdout, stderr } = ended;
      throw new Error(`${[command, ...args].join(' ')}\nended with ${code}:\n${stdout}${stderr}`);
    },
    try: (command, ...args) => attempt(command, args),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
  await project.write('package.json', JSON.stringify({ private: true, ...manifest }));
  await project.write('.npmrc', `@numberkit:registry=${inject('registry')}\n`);
  return project;
}

/** The environment of a user: without what the scripts and tests of this repository have set. */
function toEnvironment({ bin }: Runtime): Record<string, string> {
  const own = /^(npm_|pnpm_|turbo_|vitest|node_options$|node_env$|node_path$|ci$|test$|init_cwd$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !own.test(name));
  const path = process.env['PATH']?.split(delimiter).filter((one) => !one.includes('node_modules'));
  return {
    ...Object.fromEntries(kept.flatMap(([name, value]) => (value ? [[name, value]] : []))),
    PATH: [bin, ...(path ?? [])].join(delimiter),
    npm_config_sqlite3_local_prebuilds: inject('prebuilt'),
    // Most of an install comes from the cache that the installs before it have filled.
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    YARN_ENABLE_TELEMETRY: '0',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
