import { ConfigurationError } from '../errors.js';

/** An installed package. */
interface FoundPackage {
  /** The URL of its main file. */
  readonly url: string;
  /** The versions of Node that it supports, from its `engines`. */
  readonly node: string | undefined;
}

interface Manifest {
  readonly name?: unknown;
  readonly engines?: { readonly node?: unknown };
}

/**
 * Finds a package from this file, or else from the working directory: only the latter has it if packages are
 * kept strictly apart or this one is a link into a clone.
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
      // It is not found from there.
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

/**
 * @param engines The `engines.node` of a manifest. Only a range like `>=22.12` is checked here.
 * @throws {ConfigurationError} This Node is older than the package needs.
 */
export function requireNode(name: string, engines: string | undefined): void {
  const [, min] = /^>=\s*(\d+(?:\.\d+){0,2})$/.exec(engines ?? '') ?? [];
  const version = readProcess()?.versions.node;
  if (min === undefined || version === undefined || compare(version, min) >= 0) return;
  throw new ConfigurationError(name, `needs Node ${min} or newer; this is Node ${version}`);
}

/** Compares two versions; negative if the first one is older. */
function compare(one: string, other: string): number {
  const others = other.split('.');
  const differences = one
    .split('.')
    .map((part, index) => Number.parseInt(part, 10) - Number(others[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** The parts of Node's modules that are used here. The compiler knows none of them: the client needs none. */
interface NodeModules {
  readonly 'node:module': {
    createRequire(from: string): { (file: string): unknown; resolve(name: string): string };
  };
  readonly 'node:path': { dirname(path: string): string; join(...parts: string[]): string };
  readonly 'node:url': { pathToFileURL(path: string): URL };
}

interface NodeProcess {
  cwd(): string;
  readonly versions: { readonly node: string };
  getBuiltinModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name];
}

/** Node's `process`; undefined on other platforms. */
export function readProcess(): NodeProcess | undefined {
  const { process } = globalThis as { process?: Partial<NodeProcess> };
  return typeof process?.getBuiltinModule === 'function' ? (process as NodeProcess) : undefined;
}
