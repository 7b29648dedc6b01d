import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { createApp } from './app.js';
import type { Config } from './config/config.js';
import { ConfigError } from './config/config-error.js';
import { type Clock, newId, systemClock } from './context.js';
import { phoneNumbers } from './contracts.js';
import type { ControlState } from './control/control-state.js';
import { createMemoryState } from './control/memory-state.js';
import { openSharedState } from './control/shared/shared-state.js';
import type { Fixtures } from './fixtures/fixtures.js';
import { readFixtures, standardFixturesFile, toFixtures } from './fixtures/fixtures.js';
import { createProgressLog, type LoadProgress, loadFixtures } from './fixtures/load-fixtures.js';
import { createHttpServer, trackUnused } from './http/create-http-server.js';
import { drain } from './http/drain.js';
import { createRateLimiter, type RateLimiter } from './http/rate-limiter.js';
import { toTrace } from './http/request-log.js';
import { createSharedRateLimiter } from './http/shared-rate-limiter.js';
import { toIdlePatterns } from './identity/credential.js';
import { readCredentials } from './identity/read-credentials.js';
import { readServerNodeProblem } from './node-version.js';
import type { Scope } from './storage/scope.js';
import { openStorage, type Storage } from './storage/storage.js';

/**
 * A server that listens; its disposal lets the requests in flight finish, and rejects with a {@link ShutdownTimeoutError}
 * if the database keeps it from its end.
 */
export interface RunningServer extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  /**
   * Before the disposal, for a moment at most: takes no new connection, and handles the requests that clients are about
   * to send on those that are open.
   */
  drain(): Promise<void>;
  /** For example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The account and region of callers who name none. */
  readonly defaultScope: Scope;
  /** The fixtures of the settings; loaded into a new database only. */
  readonly fixtures: Fixtures;
}

export interface ServerOptions {
  readonly config: Config;
  /** Writes to standard output unless given. */
  readonly logger?: Logger | undefined;
  /** The parsed content of a file of fixtures, instead of the file that the config names. */
  readonly fixtures?: unknown;
  readonly clock?: Clock | undefined;
  /** Called while the fixtures are loaded, instead of lines in the log. */
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  readonly validateResponses?: boolean | undefined;
  /**
   * Whether to compile the validator of an operation at its first call: for tests, which start many servers and call
   * few operations of each. Default: `false`, so that no first call waits.
   */
  readonly compileOnFirstCall?: boolean | undefined;
}

/** Opens the database, fills a new one, warms up, and only then listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const problem = readServerNodeProblem();
  if (problem !== undefined) throw new ConfigError(problem);
  const { config, clock = systemClock } = options;
  const { validateResponses = false, compileOnFirstCall = false } = options;
  const { logger = pino({ level: config.logLevel }) } = options;
  const fixtures =
    options.fixtures === undefined
      ? await readFixtures(config.fixtures ?? standardFixturesFile)
      : toFixtures(options.fixtures);
  const credentials =
    config.credentials === undefined ? undefined : await readCredentials(config.credentials);
  for (const credential of credentials ?? []) {
    for (const idle of toIdlePatterns(credential, phoneNumbers)) logger.warn(idle);
  }
  const scope = { accountId: fixtures.accountId, region: fixtures.region };
  const storage = await openStorage(config.database, (error) =>
    logger.error({ cause: toTrace(error) }, 'a listener of the storage failed'),
  );
  const stopping = new AbortController();
  let controlState: ControlState | undefined;
  const closeState = async () => {
    await controlState?.[Symbol.asyncDispose]();
    await storage[Symbol.asyncDispose]();
  };
  try {
    const defaultScope = await storage.fillWhenNew(scope, (tables) =>
      loadFixtures(fixtures, tables, {
        now: clock.now(),
        activationDelay: config.rules.activationDelay,
        newId,
        onProgress: options.onProgress ?? createProgressLog(logger),
      }),
    );
    if (config.control.enabled) controlState = await openControlState(storage, logger);
    const app = await createApp({
      ...config,
      clock,
      credentials,
      fixtures,
      defaultScope,
      logger,
      stopping: stopping.signal,
      storage,
      controlState,
      rates: toRateLimiter(config, storage),
      validateResponses,
      compileOnFirstCall,
    });
    const server = createHttpServer(app, config.connections, logger);
    const closeUnused = trackUnused(server);
    server.listen(config.port, config.host);
    await once(server, 'listening');
    return {
      url: toUrl(config.host, server),
      defaultScope,
      fixtures,
      drain: () => {
        stopping.abort();
        return drain(server);
      },
      [Symbol.asyncDispose]: async () => {
        stopping.abort();
        await close(server, closeUnused);
        await within(maxClose, closeState());
      },
    };
  } catch (error) {
    stopping.abort();
    // A database that does not respond must not hold back why the start failed.
    await within(maxClose, closeState()).catch(() => undefined);
    throw error;
  }
}

/** Counts the requests to all processes on the database, or to this one; undefined if nothing limits them. */
function toRateLimiter({ rateLimit }: Config, { control }: Storage): RateLimiter | undefined {
  if (rateLimit === 'off') return undefined;
  return control === undefined
    ? createRateLimiter(rateLimit)
    : createSharedRateLimiter(rateLimit, control);
}

/** The control state of all processes on the database, or of this one. */
async function openControlState(storage: Storage, logger: Logger): Promise<ControlState> {
  const { control: database } = storage;
  return database === undefined
    ? createMemoryState(storage)
    : openSharedState({ database, logger, storage });
}

function toUrl(host: string, server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** How long a request in flight may take to finish, in milliseconds. */
const graceMs = 10_000;

/** How long the database may take after the last request to finish what it has begun, in milliseconds. */
const maxClose = 5000;

/** The database still works on transactions of a server that stops, or does not respond. */
export class ShutdownTimeoutError extends Error {
  override readonly name = 'ShutdownTimeoutError';
}

/** @throws {ShutdownTimeoutError} The task takes longer. */
async function within(milliseconds: number, task: Promise<void>): Promise<void> {
  const timer = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new ShutdownTimeoutError(
      `The server ends without its database, which did not finish the last transactions within ${milliseconds / 1000} seconds: no client was told that they succeeded, and the database may keep them or not.`,
    );
  });
  try {
    await Promise.race([task, late]);
  } finally {
    timer.abort();
  }
}

/** How often connections that have finished their last request are closed, in milliseconds. */
const sweepInterval = 20;

// Connections that wait for a next request are closed at once, others soon after their response. A client that
// never finishes its request does not keep the server running.
async function close(server: Server, closeUnused: () => void): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  closeUnused();
  const sweep = setInterval(() => server.closeIdleConnections(), sweepInterval);
  const timeout = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timeout);
}
