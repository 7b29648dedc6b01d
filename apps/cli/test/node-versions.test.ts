import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { rejectionOf } from './support/rejection.js';
import { command } from './support/run-process.js';

const run = promisify(execFile);
const suffix = process.platform === 'win32' ? '.exe' : '';
const toNode = (name: string) =>
  fileURLToPath(
    new URL(`../../../packages/runtimes/node_modules/${name}/bin/node${suffix}`, import.meta.url),
  );
const oldNode = toNode('node-20');
const readManifest = async (url: string) =>
  JSON.parse(await readFile(new URL(url, import.meta.url), 'utf8'));

test.skipIf(!existsSync(oldNode)).each([['serve'], ['clock'], ['--help']])(
  'on a Node that the command does not work on, %s ends with the version that it needs',
  async (word) => {
    const { engines } = await readManifest('../package.json');
    expect(await rejectionOf(run(oldNode, [command, word], { env: {} }))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `@numberkit/cli needs Node ${engines.node.replace('>=', '')} or newer; this is Node 20.19.0.\n`,
    });
  },
);

for (const name of ['node-22', 'node-26']) {
  const node = toNode(name);
  test
    .skipIf(!existsSync(node))
    .each([
      [['--version']],
      [['serve', '--help']],
      [['conformance', 'list', '--only', 'updatePhoneNumber']],
    ])(`%j works on ${name}`, async (words) => {
    const { stdout, stderr } = await run(node, [command, ...words], { env: {} });
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  });
}

test('the command works on no Node that its server does not work on', async () => {
  const { engines } = await readManifest('../package.json');
  expect(engines).toEqual((await readManifest('../../reference-server/package.json')).engines);
});
