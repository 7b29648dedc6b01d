import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './public-packages.js';

/** The folder of the tools from npm that packages/runtimes has. */
export const tools: string = join(root, 'packages/runtimes/node_modules');

/** A version of Node, with the npm of its time. */
export interface Runtime {
  readonly name: string;
  /** The folder of its command. */
  readonly bin: string;
  /** The program of its npm, for this Node to run. */
  readonly npm: string;
  /** As `npm 12`. */
  readonly npmName: string;
}

function toRuntime(name: string, folder: string, npm: string): Runtime {
  return {
    name,
    bin: join(folder, 'bin'),
    npm: join(tools, npm, 'bin/npm-cli.js'),
    npmName: npm.replace('-', ' '),
  };
}

/** The oldest Node of the client. */
export const node20: Runtime = toRuntime('Node 20.19', join(tools, 'node-20'), 'npm-10');

/** The oldest Node of the server and the command. */
export const node22: Runtime = toRuntime('Node 22.12', join(tools, 'node-22'), 'npm-10');

/** The Node of the repository. */
export const node24: Runtime = toRuntime('Node 24', join(root, 'node_modules/node'), 'npm-11');

/** The newest Node, with an npm that runs no script of a package without being told to. */
export const node26: Runtime = toRuntime('Node 26', join(tools, 'node-26'), 'npm-12');

/** The program of yarn 4, for Node to run. */
export const yarn: string = join(tools, '@yarnpkg/cli-dist/bin/yarn.js');

/** The versions of TypeScript that are tried, from old to new: each is the newest of its minor version. */
export const typescripts = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0'] as const;

/** The program of a TypeScript, for Node to run. */
export function toTsc(version: (typeof typescripts)[number]): string {
  return join(tools, `typescript-${version}/bin/tsc`);
}

/** A title that says why a test is skipped, if it is: the tools that it needs are not installed. */
export function toTitle(title: string, ...paths: readonly string[]): string {
  const missing = paths.find((path) => !existsSync(path));
  return missing === undefined ? title : `${title} (not tested: ${missing} is not there)`;
}

/** Whether all tools that a test needs are installed. */
export function areThere(...paths: readonly string[]): boolean {
  return paths.every((path) => existsSync(path));
}
