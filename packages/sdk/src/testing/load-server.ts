import { ConfigurationError } from '../errors/configuration-error.js';

/** What is used of the package of the reference server. */
export interface ServerModule {
  toSettings(environment: Readonly<Record<string, string>>): unknown;
  toConfig(settings: unknown, folder: string): unknown;
  startServer(options: Readonly<Record<string, unknown>>): Promise<RunningServer>;
}

/** A reference server that answers. */
export interface RunningServer {
  readonly url: string;
  [Symbol.asyncDispose](): Promise<void>;
}

// A variable, so that neither the compiler nor a bundler looks for what may not be installed.
const serverPackage: string = '@numberkit/reference-server';

/**
 * The package of the reference server.
 *
 * @throws {ConfigurationError} It is not installed, or is not that package.
 */
export async function loadServer(
  load: () => Promise<unknown> = () => import(/* @vite-ignore */ serverPackage),
): Promise<ServerModule> {
  let loaded: unknown;
  try {
    loaded = await load();
  } catch (cause) {
    const problem = `could not be loaded; it has to be installed: npm install --save-dev ${serverPackage}`;
    throw new ConfigurationError(serverPackage, problem, cause);
  }
  if (isServerModule(loaded)) return loaded;
  throw new ConfigurationError(serverPackage, 'has nothing to start a server with');
}

function isServerModule(loaded: unknown): loaded is ServerModule {
  const names = ['toSettings', 'toConfig', 'startServer'];
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    names.every((name) => typeof Reflect.get(loaded, name) === 'function')
  );
}
