import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readAnchors, readLinks } from '@numberkit/test-support/markdown';
import { publint } from 'publint';
import { describe, expect, inject, test } from 'vitest';
import { createProject } from './support/project.js';
import { readPublicPackages, root } from './support/public-packages.js';
import { areThere, node24, toTitle } from './support/tools.js';

const packages = await readPublicPackages();

test('the script that writes tarballs takes every package that is to be published', async () => {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const names = [...scripts.tarballs.matchAll(/--filter (\S+)/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(packages.map(({ manifest }) => manifest.name).sort());
});

test('the changelog, which becomes the notes of releases, links to addresses alone', async () => {
  const links = readLinks(await readFile(join(root, 'CHANGELOG.md'), 'utf8'));
  expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
});

describe.each(packages.map(({ manifest, folder }) => [manifest.name, manifest, folder] as const))(
  'the tarball of %s',
  async (name, manifest, folder) => {
    const packed = inject('packed').find((one) => one.name === name);
    if (packed === undefined) throw new Error(`${name} was not packed.`);
    const { file: tarball, unpacked } = packed;
    const entries = await readdir(unpacked, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(unpacked, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort();
    const readText = (file: string) => readFile(join(unpacked, file), 'utf8');

    test('is never empty: the package is built before it is packed', () => {
      expect(manifest.scripts?.['prepack']).toBe('turbo run build');
    });

    test('has every file that the package exports', () => {
      const exported = Object.values(manifest.exports ?? {}).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      );
      const wanted = [...exported, ...Object.values(manifest.bin ?? {})];
      expect(wanted).not.toEqual([]);
      expect(wanted.filter((file) => !files.includes(posix.normalize(file)))).toEqual([]);
    });

    test('has the license and a README', async () => {
      expect(files).toContain('README.md');
      const license = await readFile(join(root, 'LICENSE'), 'utf8');
      expect(await readText('LICENSE')).toBe(license);
    });

    test('links from its pages and docstrings only to its own files, their headings and addresses', async () => {
      const pages = files.filter((file) => /\.md$|\.d\.ts$/.test(file));
      const found = await Promise.all(pages.map(async (page) => findDeadLinks(page)));
      expect(found.flat()).toEqual([]);
    });

    async function findDeadLinks(page: string): Promise<readonly string[]> {
      const text = await readText(page);
      const comments = [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) => comment);
      const isDead = await Promise.all(
        readLinks(page.endsWith('.md') ? text : comments.join('\n')).map(async (link) => {
          if (/^https?:/.test(link)) return [];
          const [path = '', anchor] = link.split('#');
          const file = path === '' ? page : posix.join(posix.dirname(page), path);
          const isThere =
            files.includes(file) &&
            (anchor === undefined || readAnchors(await readText(file)).has(anchor));
          return isThere ? [] : [`${page}: ${link}`];
        }),
      );
      return isDead.flat();
    }

    test('has no test, no configuration of a tool and no state of a compiler', () => {
      const unneeded = /^(test|bench|docs)\/|\.test\.|tsconfig|tsbuildinfo|\.config\.|turbo\.json/;
      expect(files.filter((file) => unneeded.test(file))).toEqual([]);
    });

    test('has the sources that its maps lead to, and no others', async () => {
      const maps = files.filter((file) => file.endsWith('.map'));
      const sources = await Promise.all(
        maps.map(async (map) => {
          const { sources, sourcesContent } = JSON.parse(await readText(map));
          return sources
            .filter((_source: string, index: number) => !sourcesContent?.[index])
            .map((source: string) => posix.join(posix.dirname(map), source));
        }),
      );
      const typescript = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
      // A source that was renamed or deleted leaves its old output in the dist of a clone.
      const there = [...new Set(sources.flat())].filter((one) => existsSync(join(folder, one)));
      expect(there.sort()).toEqual(typescript);
    });

    test('has the license of every other package that its files contain', async () => {
      const maps = files.filter((file) => file.endsWith('.js.map'));
      const texts = await Promise.all(maps.map(readText));
      const found = texts.flatMap((text) => [
        ...text.matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w-][\w.-]*)\//g),
      ]);
      for (const other of new Set(found.map(([, one = '']) => one))) {
        const license = join(folder, 'node_modules', other, 'LICENSE');
        expect(await readText('NOTICE')).toContain(await readFile(license, 'utf8'));
      }
    });

    test('is clean to publint', async () => {
      const { buffer } = Uint8Array.from(await readFile(tarball));
      const { messages } = await publint({ strict: true, pack: { tarball: buffer } });
      expect(messages).toEqual([]);
    });

    if (manifest.exports !== undefined) {
      const exported = Object.keys(manifest.exports).sort();
      test('has the right types of every entry, in every resolution mode that knows exports', async () => {
        const data = Uint8Array.from(await readFile(tarball));
        const analysis = await checkPackage(createPackageFromTarballData(data));
        if (analysis.types === false) throw new Error('The package has no types.');
        expect(Object.keys(analysis.entrypoints).sort()).toEqual(exported);
        // Node 10's resolution knows no exports, and in CommonJS an ESM-only package resolves to ESM.
        const problems = analysis.problems.filter(
          (problem) =>
            problem.kind !== 'CJSResolvesToESM' &&
            !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
        );
        expect(problems).toEqual([]);
      });
    }

    test('depends on published versions, not on this workspace', async () => {
      expect(await readText('package.json')).not.toContain('workspace:');
    });

    test.skipIf(!areThere(node24.npm))(
      toTitle(
        'is packed by npm with the same files, and npm has nothing to correct in it',
        node24.npm,
      ),
      async () => {
        await using project = await createProject();
        await project.run('tar', '-xzf', tarball);
        const inPackage = (...args: readonly string[]) =>
          project.run('sh', '-c', 'cd package && exec node "$0" "$@"', node24.npm, ...args);
        const dryRun = ['pack', '--dry-run', '--json', '--ignore-scripts'];
        const { stdout, stderr } = await inPackage(...dryRun);
        const [{ files: packed }] = JSON.parse(stdout);
        expect(packed.map(({ path }: { path: string }) => path).sort()).toEqual(files);
        // npm also warns of settings of the machine that it does not know.
        expect(stderr.replaceAll(/^npm warn Unknown .+\n/gm, '')).toBe('');
        await inPackage('pkg', 'fix');
        const fixed = await readFile(join(project.folder, 'package/package.json'), 'utf8');
        expect(JSON.parse(fixed)).toEqual(JSON.parse(await readText('package.json')));
      },
    );
  },
);
