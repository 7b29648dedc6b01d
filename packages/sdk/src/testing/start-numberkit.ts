/// <reference lib="esnext.disposable" preserve="true" />
import { NumberkitControl } from '../control/numberkit-control.js';
import { Numberkit } from '../numberkit.js';
import type { CommonOptions } from '../options.js';
import { loadServer } from './load-server.js';

/** What a server for tests may be told. */
export interface StartOptions {
  /** What it starts with: a file of fixtures, or what such a file holds; the standard ones else. */
  readonly fixtures?: string | object | undefined;
  /**
   * Settings by the names that the server's README lists, such as `NUMBERKIT_ACTIVATION_DELAY`. The
   * environment is not read. Unless said otherwise it takes a free port, keeps everything in memory
   * and logs nothing.
   */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** Where the server gets its time from; the system's clock unless given. */
  readonly clock?: { now(): Date } | undefined;
  /** Options of the client that comes with it. */
  readonly client?: CommonOptions | undefined;
  /**
   * Loads the server's package, where it is found neither from this one nor from the working
   * directory: `() => import('@numberkit/reference-server')`.
   */
  readonly server?: (() => Promise<unknown>) | undefined;
}

/** A reference server of a test's own. */
export interface TestNumberkit extends AsyncDisposable {
  /** For example `http://127.0.0.1:49152`. */
  readonly url: string;
  /** A client for it. */
  readonly client: Numberkit;
  /** Steers it: state, clock, faults, journal. */
  readonly control: NumberkitControl;
  /** Lets requests in flight finish and ends; the same as leaving an `await using`. */
  stop(): Promise<void>;
}

/**
 * Starts a reference server in this process, in a fraction of a second. Its package,
 * `@numberkit/reference-server`, has to be installed. Works in any test runner, on the versions of Node
 * that the server works on.
 *
 * @throws {ConfigurationError} The server is not installed, or needs a newer Node.
 * @throws What the server throws for settings or fixtures that it cannot use; it names them.
 */
export async function startNumberkit(options: StartOptions = {}): Promise<TestNumberkit> {
  const { fixtures, settings, clock } = options;
  const { toSettings, toConfig, startServer } = await loadServer(options.server);
  const environment = {
    PORT: '0',
    DATABASE_URL: 'sqlite::memory:',
    NUMBERKIT_LOG_LEVEL: 'silent',
    ...(typeof fixtures === 'string' && { NUMBERKIT_FIXTURES: fixtures }),
    ...settings,
  };
  const server = await startServer({
    config: toConfig(toSettings(environment), '.'),
    ...(typeof fixtures === 'object' && { fixtures }),
    ...(clock && { clock }),
  });
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= server[Symbol.asyncDispose]();
    return stopped;
  };
  const client = new Numberkit({ ...options.client, baseUrl: server.url });
  const control = new NumberkitControl({ baseUrl: server.url });
  return { url: server.url, client, control, stop, [Symbol.asyncDispose]: stop };
}
