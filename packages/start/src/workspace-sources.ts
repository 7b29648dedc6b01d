import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { packageFolders } from './sources.mjs';

/** The members of a package.json that name its files. */
interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, { readonly default: string }>>;
}

/**
 * A plugin that takes the packages of the clone from their TypeScript, so that none has to be built, and their dependencies
 * from this package, so that none of theirs has to be installed.
 */
export function workspaceSources(root: string): Plugin {
  const sources = new Map(packageFolders.flatMap((folder) => readSources(join(root, folder))));
  const manifest = join(root, 'packages/start/package.json');
  return {
    name: 'workspace-sources',
    async resolveId(wanted, importer) {
      const source = sources.get(wanted);
      if (source !== undefined) return source;
      if (importer === undefined || !isPackageName(wanted) || isInstalled(importer)) return null;
      const found = await this.resolve(wanted, manifest, { skipSelf: true });
      return found ?? this.error(`${importer} imports ${wanted}: add it to ${manifest}.`);
    },
  };
}

/**
 * A plugin that keeps the addresses of files right that a module names relative to itself. `require` keeps those of the
 * bundle, beside which the dependencies are.
 *
 * @param folder the folder of the bundle
 */
export function fileAddresses(folder: string): Plugin {
  return {
    name: 'file-addresses',
    transform(code, id) {
      if (isInstalled(id) || !code.includes('import.meta.url')) return null;
      return code.replaceAll(
        /new URL\('(\.[^']*)', import\.meta\.url\)/g,
        (_text, path: string) => {
          const file = new URL(path, pathToFileURL(id)).pathname;
          const fromBundle = relative(folder, decodeURIComponent(file)).split(sep).join('/');
          const end = path.endsWith('/') ? '/' : '';
          return `new URL('${encodeURI(fromBundle)}${end}', import.meta.url)`;
        },
      );
    },
  };
}

/** The exports of a package, as its dependents name them, each with the source that it is built from. */
function readSources(folder: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, exports = {} }: Manifest = JSON.parse(text);
  return Object.entries(exports).map(([path, { default: built = '' }]) => [
    name + path.slice(1),
    join(folder, built.replace('./dist/', './src/').replace(/\.js$/, '.ts')),
  ]);
}

function isPackageName(wanted: string): boolean {
  return /^(@[\w-]+\/)?[a-z]/.test(wanted) && !wanted.startsWith('node:');
}

function isInstalled(file: string): boolean {
  return file.includes(`${sep}node_modules${sep}`);
}
