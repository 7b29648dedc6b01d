import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
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

    let tarball: Uint8Array<ArrayBuffer>;
    beforeAll(async () => {
      const into = join(folder, name.replace('/', '-'));
      // The pnpm that runs the tests: it puts itself on the path.
      await run('pnpm', ['pack', '--pack-destination', into], { cwd: path });
      const [file = ''] = await readdir(into);
      tarball = Uint8Array.from(await readFile(join(into, file)));
    });

    test('has every file that the package exports', () => {
      const files = createPackageFromTarballData(tarball)
        .listFiles()
        .map((file) => file.replace(`/node_modules/${name}/`, './'));
      const exported = Object.values(manifest.exports ?? {}).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      );
      const wanted = [...exported, ...Object.values(manifest.bin ?? {})];
      expect(wanted).not.toEqual([]);
      expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
    });

    test('is clean to publint', async () => {
      const { messages } = await publint({ strict: true, pack: { tarball: tarball.buffer } });
      expect(messages).toEqual([]);
    });

    const { exports: entries } = manifest;
    if (entries !== undefined) {
      test('has the right types of every entry, in every resolution mode that knows exports', async () => {
        const analysis = await checkPackage(createPackageFromTarballData(tarball));
        if (analysis.types === false) throw new Error('The package has no types.');
        expect(Object.keys(analysis.entrypoints).sort()).toEqual(Object.keys(entries).sort());
        // Node 10's resolution knows no exports, and in CommonJS an ESM-only package resolves to ESM.
        const problems = analysis.problems.filter(
          (problem) =>
            problem.kind !== 'CJSResolvesToESM' &&
            !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
        );
        expect(problems).toEqual([]);
      });
    }

    test('depends on published versions, not on this workspace', () => {
      const files = createPackageFromTarballData(tarball);
      expect(files.readFile(`/node_modules/${name}/package.json`)).not.toContain('workspace:');
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
