import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The dependencies of a package that are not packages of the clone. */
async function readDependencies(packageFolder: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(join(root, packageFolder, 'package.json'), 'utf8');
  const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(dependencies).filter(([name]) => !/^@(numberkit|types)\//.test(name)),
  );
}

test.each([
  'apps/reference-server',
  'apps/console',
  'packages/server-stubs',
  'packages/sdk',
  'packages/aws-wire',
  'packages/contract',
])('start installs the dependencies of %s in the same versions', async (packageFolder) => {
  const wanted = await readDependencies(packageFolder);
  expect(await readDependencies('packages/start')).toMatchObject(wanted);
});

test('start runs the Node that the scripts run on', async () => {
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect((await readDependencies('packages/start'))['node']).toBe(devDependencies.node);
});
