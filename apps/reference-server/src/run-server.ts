import { parse } from 'node:url';
import { pino } from 'pino';
import { toBanner } from './banner.js';
import { toConfig } from './config/config.js';
import { ConfigError } from './config/config-error.js';
import type { Settings } from './config/settings.js';
import { type GivenOption, toAmbientSettings } from './config/to-settings.js';
import { InvalidFixturesError } from './fixtures/fixtures.js';
import { createProgressReport, type LoadProgress } from './fixtures/load-fixtures.js';
import { InvalidCredentialsError } from './identity/read-credentials.js';
import { exitAtSignals, readRunnerLinks, waitForShutdown } from './shutdown-signal.js';
import { type RunningServer, ShutdownTimeoutError, startServer } from './start-server.js';
import { DatabaseError } from './storage/errors.js';

export interface RunOptions {
  /** The settings, such as `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Settings from a command line; they win over the environment. */
  readonly options?: readonly GivenOption[] | undefined;
  /** The folder that the files in the settings are relative to. */
  readonly folder: string;
  /** The exit code if a setting, or a file that one names, is wrong; 1 unless given. */
  readonly wrongSettings?: number | undefined;
  /** Called with the server's URL once it listens. */
  readonly onListening?: ((url: string) => void) | undefined;
  readonly print: (text: string) => void;
  readonly printError: (problem: unknown) => void;
}

/**
 * Runs a server until the process gets a signal to stop; returns its exit code. An error of the user is printed
 * in one sentence. If the database keeps the server from its end, that is printed too, and the process ends here.
 */
export async function runServer(options: RunOptions): Promise<number> {
  const { environment, folder, print, printError } = options;
  try {
    const { settings, warnings } = toAmbientSettings(environment, options.options);
    const config = toConfig(settings, folder);
    const logger = pino({ level: config.logLevel });
    for (const warning of warnings) logger.warn(warning);
    // Before the start: a runner that has gone meanwhile could not be found any more.
    const runners = config.stopWithRunner ? readRunnerLinks() : [];
    skipDeprecationOfUrlParse();
    // A start that ends anywhere leaves nothing half-done: the database undoes its transaction.
    using starting = exitAtSignals();
    const server = await startServer({ config, logger, onProgress: createProgressText() }).catch(
      (error: unknown) => {
        throw toListenProblem(error, settings) ?? error;
      },
    );
    // Before the banner: a process that waits for that line may send a signal at once.
    const shutdown = waitForShutdown(runners);
    starting[Symbol.dispose]();
    print(toBanner(server, config));
    options.onListening?.(server.url);
    const reason = await shutdown;
    logger.info({ reason }, 'stopping: requests in flight finish first');
    // A person who interrupts it is the only client, and waits.
    await stop(server, { drains: reason === 'SIGTERM' });
    return 0;
  } catch (error) {
    if (error instanceof ShutdownTimeoutError) {
      printError(error.message);
      // Its connections to the database are open, and would keep the process running.
      process.exit(1);
    }
    printError(isUserError(error) ? error.message : error);
    return isSettingsError(error) ? (options.wrongSettings ?? 1) : 1;
  }
}

/** Makes a listener that says on standard error how far a long load has come: the log may be silent. */
function createProgressText(): (progress: LoadProgress) => void {
  return createProgressReport(({ written, total, perSecond }) => {
    process.stderr.write(`Loading fixtures: ${written} of ${total}, ${perSecond} a second\n`);
  });
}

async function stop(
  server: RunningServer,
  { drains }: { readonly drains: boolean },
): Promise<void> {
  try {
    if (drains) await server.drain();
    await server[Symbol.asyncDispose]();
  } catch (cause) {
    if (cause instanceof ShutdownTimeoutError) throw cause;
    throw new Error('The server did not stop cleanly.', { cause });
  }
}

/**
 * Has Node warn at once, unheard, that `url.parse` is deprecated. Until it has warned, each call looks through
 * the stack for its caller; express-openapi-validator calls it for each request, and the look is half of its
 * time.
 */
function skipDeprecationOfUrlParse(): void {
  const { noDeprecation = false } = process;
  process.noDeprecation = true;
  parse('/');
  process.noDeprecation = noDeprecation;
}

/** An address that is right, but not available now. */
class AddressUnavailableError extends ConfigError {}

/** The problem of the settings if the system refused to listen on their address; undefined for other errors. */
function toListenProblem(error: unknown, settings: Settings): ConfigError | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined;
  const { names, HOST, PORT } = settings;
  if (error.code === 'EADDRINUSE') {
    return new AddressUnavailableError(
      `${names.PORT} ${PORT} is taken by another process; set ${names.PORT} to a free one.`,
    );
  }
  if (error.code === 'EACCES') {
    return new AddressUnavailableError(
      `${names.PORT} ${PORT} needs rights that this process does not have; set ${names.PORT} to one above 1023.`,
    );
  }
  return new ConfigError(
    `${names.HOST} is ${HOST}, which is not an address that this machine can listen on (${error.code}); if another program has set it, set NUMBERKIT_HOST.`,
  );
}

function isSettingsError(error: unknown): boolean {
  return (
    isUserError(error) &&
    !(error instanceof DatabaseError || error instanceof AddressUnavailableError)
  );
}

function isUserError(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof InvalidFixturesError ||
    error instanceof DatabaseError ||
    error instanceof InvalidCredentialsError
  );
}
