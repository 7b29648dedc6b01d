import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../../../../', import.meta.url));

/** The part of a manifest that is used here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly engines?: { readonly node?: string };
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package of this repository that is to be published. */
export interface PublicPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads the packages of this repository that are to be published. */
export async function readPublicPackages(): Promise<readonly PublicPackage[]> {
  const found = await Promise.all(['packages', 'apps'].map(readPackages));
  return found.flat().filter(({ manifest }) => manifest.private !== true);
}

async function readPackages(parent: string): Promise<readonly PublicPackage[]> {
  const names = await readdir(join(root, parent));
  const found = await Promise.all(
    names.map(async (name) => {
      const folder = join(root, parent, name);
      const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
      return text === undefined ? [] : [{ folder, manifest: JSON.parse(text) as Manifest }];
    }),
  );
  return found.flat();
}
