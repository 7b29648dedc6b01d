import { readProcess } from './node-modules.js';

/** A package that is installed. */
export interface FoundPackage {
  /** The URL of its main file. */
  readonly url: string;
  /** The versions of Node that it works on, as its `engines` has them. */
  readonly node: string | undefined;
}

interface Manifest {
  readonly name?: unknown;
  readonly engines?: { readonly node?: unknown };
}

/**
 * Finds a package from this file, or else from the working directory: where packages are kept strictly
 * apart, or this one is a link into a clone, only the latter has it.
 */
export function findPackage(name: string): FoundPackage | undefined {
  const process = readProcess();
  if (process === undefined) return undefined;
  const { createRequire } = process.getBuiltinModule('node:module');
  const { join } = process.getBuiltinModule('node:path');
  for (const from of [import.meta.url, join(process.cwd(), 'here.js')]) {
    try {
      const require = createRequire(from);
      const file = require.resolve(name);
      const url = process.getBuiltinModule('node:url').pathToFileURL(file).href;
      return { url, node: readEngines(require, file, name) };
    } catch {
      // It is not to be found from there.
    }
  }
  return undefined;
}

/** `engines.node` of the package that a file belongs to. */
function readEngines(
  require: (file: string) => unknown,
  file: string,
  name: string,
): string | undefined {
  const path = readProcess()?.getBuiltinModule('node:path');
  if (path === undefined) return undefined;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = readManifest(require, path.join(folder, 'package.json'));
    if (manifest?.name === name) {
      const node = manifest.engines?.node;
      return typeof node === 'string' ? node : undefined;
    }
    if (folder === path.dirname(folder)) return undefined;
  }
}

function readManifest(require: (file: string) => unknown, file: string): Manifest | undefined {
  try {
    return Object(require(file));
  } catch {
    return undefined;
  }
}
