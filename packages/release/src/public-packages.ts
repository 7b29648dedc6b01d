import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url));

/** A package that is published. */
export interface PublicPackage {
  readonly name: string;
  readonly version: string;
  readonly folder: string;
}

/** The packages that are published, in the order of their names. */
export function readPublicPackages(): readonly PublicPackage[] {
  return globSync('{apps,packages}/*/package.json', { cwd: root })
    .map((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
      return { ...manifest, folder: join(root, dirname(file)) };
    })
    .filter((manifest) => manifest.private !== true)
    .map(({ name, version, folder }) => ({ name, version, folder }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * The version that all public packages have.
 *
 * @throws {Error} They have different ones.
 */
export function readVersion(): string {
  const packages = readPublicPackages();
  const [version = '', ...others] = new Set(packages.map((one) => one.version));
  if (others.length === 0) return version;
  const list = packages.map((one) => `${one.name} ${one.version}`).join(', ');
  throw new Error(`The packages do not have one version: ${list}.`);
}
