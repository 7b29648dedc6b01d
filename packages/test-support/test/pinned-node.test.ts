import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

test('the README names the Node that the two commands need, and the one that the server needs', async () => {
  const readText = async (file: string) => (await read(file)).replaceAll(/\s+/g, ' ');
  const readme = await readText('README.md');
  const needs = async (file: string) => JSON.parse(await read(file)).engines.node.replace('>=', '');
  expect(readme).toContain(`need Node ${await needs('package.json')} or newer`);
  const server = await needs('apps/reference-server/package.json');
  expect(readme).toContain(`your Node: ${server} or newer`);
  expect(await readText('apps/cli/README.md')).toContain(`a Node of yours, ${server} or newer`);
  expect(await readText('packages/sdk/README.md')).toContain(`on Node ${server} and later`);
});

test('an install holds the engines of packages against the Node that the scripts run on, so that it warns of none', async () => {
  const { devDependencies } = JSON.parse(await read('package.json'));
  const workspace = await read('pnpm-workspace.yaml');
  expect(/^nodeVersion: (.+)$/m.exec(workspace)?.[1]).toBe(devDependencies.node);
});

test('a version manager chooses the Node that the scripts run on', async () => {
  const { devDependencies } = JSON.parse(await read('package.json'));
  expect((await read('.nvmrc')).trim()).toBe(devDependencies.node);
});
