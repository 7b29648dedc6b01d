import { ConfigurationError } from '../errors.js';
import { findPackage, readProcess, requireNode } from './find-package.js';

/** The part of the reference server's package that is used here. */
interface ServerModule {
  toSettings(environment: Readonly<Record<string, string>>): unknown;
  toConfig(settings: unknown, folder: string): unknown;
  startServer(options: Readonly<Record<string, unknown>>): Promise<RunningServer>;
}

/** A running reference server. */
interface RunningServer {
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

// A variable hides the name from the compiler and from bundlers: the package may not be installed.
const serverPackage: string = '@numberkit/reference-server';

/**
 * Loads the package of the reference server: by `load`, or else from here or from the working directory.
 *
 * @throws {ConfigurationError} It is not installed, needs a newer Node, or is another package.
 */
export async function loadServer(load?: () => Promise<unknown>): Promise<ServerModule> {
  const found = findPackage(serverPackage);
  requireNode(serverPackage, found?.node);
  const loaded = await importServer(
    load ?? (() => import(/* @vite-ignore */ toSource(found?.url))),
  );
  if (isServerModule(loaded)) return loaded;
  throw new ConfigurationError(serverPackage, 'has nothing to start a server with');
}

function toSource(url: string | undefined): string {
  if (url !== undefined) return url;
  const folder = readProcess()?.cwd();
  throw new ConfigurationError(
    serverPackage,
    `is found neither beside this package nor from ${folder ?? 'a working directory'}; install it ` +
      'from a clone that is built (npm install --save-dev <clone>/apps/reference-server), or load it ' +
      `yourself: startNumberkit({ server: () => import('${serverPackage}') })`,
  );
}

async function importServer(load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load();
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError(serverPackage, 'could not be loaded; `cause` says why', cause);
  }
}

function isServerModule(loaded: unknown): loaded is ServerModule {
  const names = ['toSettings', 'toConfig', 'startServer'];
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    names.every((name) => typeof Reflect.get(loaded, name) === 'function')
  );
}
