import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const pkgDir = fileURLToPath(new URL('../', import.meta.url));

describe('the published tarball', () => {
  let folder: string;
  let tarball: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'numberkit-pack-'));
    // This is the pnpm that runs the tests: it puts itself on the path.
    await promisify(execFile)('pnpm', ['pack', '--pack-destination', folder], { cwd: pkgDir });
    const [name = ''] = await readdir(folder);
    tarball = Uint8Array.from(await readFile(join(folder, name)));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('is clean to publint', async () => {
    const { messages } = await publint({ strict: true, pack: { tarball: tarball.buffer } });
    expect(messages).toEqual([]);
  });

  test('has the right types of every entry, in every resolution mode that knows exports', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    if (!analysis.types) throw new Error('The package has no types.');
    expect(Object.keys(analysis.entrypoints)).toEqual(['.', './contract']);
    // Node 10's resolution knows no exports, and in CommonJS an ESM-only package resolves to ESM.
    const problems = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(problems).toEqual([]);
  });

  test('makes a contract at run time without hey-api', async () => {
    const files = createPackageFromTarballData(tarball);
    const { exports } = JSON.parse(files.readFile('/node_modules/@numberkit/codegen/package.json'));
    const modules = new Set([exports['./contract'].default]);
    const foreign = new Set<string>();
    // Iterating a set includes what is added on the way.
    for (const module of modules) {
      const address = new URL(module, 'file:///node_modules/@numberkit/codegen/');
      const text = files.readFile(address.pathname);
      for (const [, name = ''] of text.matchAll(/from ["']([^"']+)["']/g)) {
        if (name.startsWith('.')) modules.add(new URL(name, address).href);
        else foreign.add(name);
      }
    }
    expect(modules.size).toBeGreaterThan(20);
    expect([...foreign]).toEqual([]);
  });
});
