import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { packageFolders } from './sources.mjs';

/** The members of a package.json that name its files. */
interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, { readonly default: string }>>;
}

/**
 * A plugin that takes the packages of the clone from their TypeScript, so that none has to be built, and their dependencies
 * from those of the bundle, so that none of theirs has to be installed.
 *
 * @param bundle the folder of the bundle
 */
export function workspaceSources(root: string, bundle: string): Plugin {
  const sources = new Map(packageFolders.flatMap((folder) => readSources(join(root, folder))));
  const main = join(bundle, 'main.js');
  return {
    name: 'workspace-sources',
    async resolveId(wanted, importer) {
      const source = sources.get(wanted);
      if (source !== undefined) return source;
      if (importer === undefined || !isPackageName(wanted) || isInstalled(importer)) return null;
      const found = await this.resolve(wanted, main, { skipSelf: true });
      return (
        found ?? this.error(`${importer} imports ${wanted}: add it to packages/start/package.json.`)
      );
    },
  };
}

/**
 * A plugin that keeps the addresses of files right that a module names relative to itself. The bundle has its own copy of
 * the files that the build of a package makes, so that the build of another command does not change them. `require`
 * keeps the addresses of the bundle, beside which the dependencies are.
 *
 * @param bundle the folder of the bundle
 */
export function fileAddresses(root: string, bundle: string): Plugin {
  const built = packageFolders.map((folder) => ({
    from: join(root, folder, 'dist', sep),
    to: join(bundle, basename(folder), sep),
  }));
  const toBundled = (file: string) => {
    const found = built.find(({ from }) => file.startsWith(from));
    return found === undefined ? file : found.to + file.slice(found.from.length);
  };
  return {
    name: 'file-addresses',
    transform(code, id) {
      if (isInstalled(id) || !code.includes('import.meta.url')) return null;
      return code.replaceAll(
        /new URL\('(\.[^']*)', import\.meta\.url\)/g,
        (_text, path: string) => {
          const file = toBundled(fileURLToPath(new URL(path, pathToFileURL(id))));
          const fromBundle = relative(bundle, file).split(sep).join('/');
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
