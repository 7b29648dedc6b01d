import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt, writeBuildRecord } from '../src/build-record.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'numberkit-'));
  await writePackage('apps/cli', { '@numberkit/sdk': 'workspace:^', commander: '15.1.0' });
  await writePackage('packages/sdk', {});
  await mkdir(join(root, 'apps/cli/node_modules/@numberkit'), { recursive: true });
  await symlink(
    join(root, 'packages/sdk'),
    join(root, 'apps/cli/node_modules/@numberkit/sdk'),
    'junction',
  );
  await writeBuildRecord(root, 'c7eb0fba');
});
afterEach(() => rm(root, { recursive: true }));

/** Writes a package of a clone, as it is after a build. */
async function writePackage(folder: string, dependencies: object): Promise<void> {
  await mkdir(join(root, folder, 'dist'), { recursive: true });
  await writeFile(join(root, folder, 'package.json'), JSON.stringify({ dependencies }));
  await writeFile(join(root, folder, 'dist/index.js'), 'export {};');
}

test('the command is built as long as its sources and its files are those of the last build', () => {
  expect(isBuilt(root, 'c7eb0fba')).toBe(true);
});

test('the command is not built if its sources have changed since', () => {
  expect(isBuilt(root, '7c6b57e4')).toBe(false);
});

test.each([
  ['has changed a built file of the command', 'apps/cli/dist/index.js'],
  ['has changed a built file of a dependency', 'packages/sdk/dist/index.js'],
  ['has made a file that the last build did not', 'packages/sdk/dist/other.js'],
])('the command is not built if another build %s', async (_, file) => {
  await writeFile(join(root, file), 'export const other = 1;');
  expect(isBuilt(root, 'c7eb0fba')).toBe(false);
});

test.each([
  ['the built files of a dependency', 'packages/sdk/dist'],
  ['a dependency', 'apps/cli/node_modules'],
  ['the record', 'packages/run-built/dist'],
])('the command is not built if %s was removed', async (_, path) => {
  await rm(join(root, path), { recursive: true });
  expect(isBuilt(root, 'c7eb0fba')).toBe(false);
});
