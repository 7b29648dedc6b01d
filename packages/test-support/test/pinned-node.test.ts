import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (file: string) => readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');

test('an install holds the engines of packages against the Node that the scripts run on, so that it warns of none', async () => {
  const { devDependencies } = JSON.parse(await read('package.json'));
  const workspace = await read('pnpm-workspace.yaml');
  expect(/^nodeVersion: (.+)$/m.exec(workspace)?.[1]).toBe(devDependencies.node);
});
