/// <reference lib="esnext.disposable" preserve="true" />

import { Numberkit } from '../numberkit.js';
import { NumberkitControl } from '../numberkit-control.js';
import type { CommonOptions } from '../options.js';
import { loadServer } from './load-server.js';

/** The options of a server for tests. */
export interface StartOptions {
  /** The fixtures that it starts with: a file, or an object of the same form; the standard ones unless given. */
  readonly fixtures?: string | object | undefined;
  /**
   * Settings by their names in the server's README, such as `NUMBERKIT_ACTIVATION_DELAY`. The environment is
   * not read. By default the server takes a free port, keeps everything in memory and logs nothing.
   */
  readonly settings?: Readonly<Record<string, string>> | undefined;
  /** The server's clock; the system's unless given. */
  readonly clock?: { now(): Date } | undefined;
  /** Options of `client`. */
  readonly client?: CommonOptions | undefined;
  /**
   * Loads the server's package if it is found neither from this one nor from the working directory:
   * `() => import('@numberkit/reference-server')`.
   */
  readonly server?: (() => Promise<unknown>) | undefined;
}

/** A running reference server for a test. */
export interface TestNumberkit extends AsyncDisposable {
  /** Its address, such as `http://127.0.0.1:49152`. */
  readonly url: string;
  /** A client for it. */
  readonly client: Numberkit;
  /** A control client for it: state, clock, faults, journal. */
  readonly control: NumberkitControl;
  /** Stops it when the requests in flight are done; leaving the block of an `await using` does the same. */
  stop(): Promise<void>;
}

/**
 * Starts a reference server in this process, in a fraction of a second. Its package,
 * `@numberkit/reference-server`, has to be installed. It works in any test runner, on the versions of Node
 * that the server supports.
 *
 * @throws {ConfigurationError} The server is not installed, or needs a newer Node.
 * @throws The server's own error, if it cannot use a setting or a fixture; the error names it.
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
    // A test file calls few operations, and should not wait for the others.
    compileOnFirstCall: true,
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
