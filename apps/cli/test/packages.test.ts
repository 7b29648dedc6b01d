import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
}

const packages = (await Promise.all(['packages', 'apps'].map(readPackages)))
  .flat()
  .filter(({ manifest }) => manifest.private !== true);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'numberkit-tarballs-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the script that writes tarballs takes every package that is to be published', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const names = [...scripts.tarballs.matchAll(/--filter (\S+)/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(packages.map(({ manifest }) => manifest.name).sort());
});

describe.each(packages.map((one) => [one.manifest.name, one] as const))(
  'the tarball of %s',
  (name, { path, manifest }) => {
    test('is never empty: the package is built before it is packed', () => {
      expect(manifest.scripts?.['prepack']).toBe('turbo run build');
    });

    test('has every file that the package exports', async () => {
      const into = join(folder, name.replace('/', '-'));
      // The pnpm that runs the tests: it puts itself on the path.
      await run('pnpm', ['pack', '--pack-destination', into], { cwd: path });
      const [tarball = ''] = await readdir(into);
      const { stdout } = await run('tar', ['-tzf', join(into, tarball)]);
      const files = stdout.split('\n').map((file) => file.replace(/^package\//, './'));
      const exported = Object.values(manifest.exports ?? {}).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      );
      const wanted = [...exported, ...Object.values(manifest.bin ?? {})];
      expect(wanted).not.toEqual([]);
      expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
    });
  },
);

async function readPackages(parent: string) {
  const names = await readdir(join(root, parent));
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(root, parent, name);
      const text = await readFile(join(path, 'package.json'), 'utf8').catch(() => undefined);
      return text === undefined ? [] : [{ path, manifest: JSON.parse(text) as Manifest }];
    }),
  );
  return found.flat();
}
