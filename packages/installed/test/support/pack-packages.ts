import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { packSqlite } from './pack-sqlite.js';
import { readPublicPackages } from './public-packages.js';
import { type PackedPackage, startRegistry } from './registry.js';

const run = promisify(execFile);

declare module 'vitest' {
  export interface ProvidedContext {
    readonly packed: readonly PackedPackage[];
    /** The address of a registry that has them. */
    readonly registry: string;
    /** A folder with the binary of sqlite3, as its releases have it. */
    readonly prebuilt: string;
  }
}

/** Packs every public package once, before the tests of all files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'numberkit-tarballs-'));
  const packages = await readPublicPackages();
  const packed = await Promise.all(
    packages.map(async ({ folder: cwd, manifest: { name, version } }) => {
      // `test` has built them: turbo would only look for that again, once for each package.
      const args = ['pack', '--config.ignore-scripts=true', '--pack-destination', folder];
      await run('pnpm', args, { cwd });
      const base = `${name.replace('@', '').replace('/', '-')}-${version}`;
      const file = join(folder, `${base}.tgz`);
      const unpacked = join(folder, base);
      await mkdir(unpacked);
      // npm's tarballs have one folder, called package.
      await run('tar', ['-xzf', file, '-C', unpacked, '--strip-components=1']);
      return { name, version, file, unpacked };
    }),
  );
  const registry = await startRegistry(packed);
  provide('packed', packed);
  provide('registry', registry.url);
  provide('prebuilt', await packSqlite(join(folder, 'prebuilt')));
  return async () => {
    await registry[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  };
}
