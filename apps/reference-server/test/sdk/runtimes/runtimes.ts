import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from '@numberkit/test-support';

const folder = fileURLToPath(
  new URL('../../../../../packages/runtimes/node_modules', import.meta.url),
);

/** A runtime that runs files of JavaScript. */
export interface Runtime {
  readonly name: string;
  readonly command: string;
  /** The arguments before the file. */
  readonly args: readonly string[];
}

/** The oldest Node of the client; the server does not run on it. */
export const oldNode: Runtime = {
  name: 'Node 20.19',
  command: join(folder, 'node-20/bin/node'),
  args: [],
};

/** Versions of Node for the server: the oldest, that of the tests, and a newer one. */
export const serverNodes: readonly Runtime[] = [
  { name: 'Node 22.12', command: join(folder, 'node-22/bin/node'), args: [] },
  { name: `Node ${process.versions.node.split('.')[0]}`, command: process.execPath, args: [] },
  { name: 'Node 26', command: join(folder, 'node-26/bin/node'), args: [] },
];

/** The runtimes that run the client by a command. */
export const runtimes: readonly Runtime[] = [
  oldNode,
  ...serverNodes,
  { name: 'Bun', command: join(folder, '.bin/bun'), args: ['run'] },
  { name: 'Deno', command: join(folder, '.bin/deno'), args: ['run', '--allow-net'] },
];

/** Cloudflare's runtime. */
export const workerd: string = join(folder, '.bin/workerd');

/** The test runner, for Node to run. */
export const jest: string = join(folder, 'jest/bin/jest.js');

/** The environment of jest with a browser's globals. */
export const jestJsdom: string = join(folder, 'jest-environment-jsdom');

/** Debian's Chromium, or another one. */
export const chromium: string = findProgram('chromium') ?? 'chromium';

/** Why a runtime cannot be tested here; undefined if it can. */
export function toObstacle(command: string): string | undefined {
  return existsSync(command) ? undefined : `${command} is not there`;
}
