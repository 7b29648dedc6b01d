import { pino } from 'pino';
import { toBanner } from './banner.js';
import { toConfig } from './config/config.js';
import { ConfigError } from './config/config-error.js';
import { type GivenOption, toAmbientSettings } from './config/to-settings.js';
import { InvalidFixturesError } from './fixtures/check-fixtures.js';
import { InvalidCredentialsError } from './identity/read-credentials.js';
import { AddressUnavailableError, toListenProblem } from './listen-problem.js';
import { waitForShutdown } from './process/shutdown-signal.js';
import { spareUrlParse } from './spare-url-parse.js';
import { type RunningServer, startServer } from './start-server.js';
import { DatabaseError } from './storage/database-error.js';

/** Where a server runs. */
export interface RunOptions {
  /** The settings, such as `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Settings that were given on a command line; they win over the environment. */
  readonly options?: readonly GivenOption[];
  /** What the files in the settings are relative to. */
  readonly folder: string;
  /** The exit code where a setting, or a file that one names, is wrong; 1 unless given. */
  readonly wrongSettings?: number;
  readonly print: (text: string) => void;
  readonly complain: (problem: unknown) => void;
}

/**
 * Runs a server until the process is told to stop; answers its exit code. A mistake of the user is
 * one sentence.
 */
export async function runServer(options: RunOptions): Promise<number> {
  const { environment, folder, print, complain } = options;
  try {
    const { settings, warnings } = toAmbientSettings(environment, options.options);
    const config = toConfig(settings, folder);
    const logger = pino({ level: config.logLevel });
    for (const warning of warnings) logger.warn(warning);
    spareUrlParse();
    const server = await startServer({ config, logger }).catch((error: unknown) => {
      throw toListenProblem(error, settings) ?? error;
    });
    // Before the banner: whoever waits for that line may send a signal as soon as it is there.
    const shutdown = waitForShutdown(config.stopWithRunner);
    print(toBanner(server, config));
    const reason = await shutdown;
    logger.info({ reason }, 'stopping: requests in flight finish first');
    await stop(server);
    return 0;
  } catch (error) {
    complain(toComplaint(error));
    return areSettingsWrong(error) ? (options.wrongSettings ?? 1) : 1;
  }
}

async function stop(server: RunningServer): Promise<void> {
  try {
    await server[Symbol.asyncDispose]();
  } catch (cause) {
    throw new Error('The server did not stop cleanly.', { cause });
  }
}

function toComplaint(error: unknown): unknown {
  return isMistakeOfTheUser(error) ? error.message : error;
}

function areSettingsWrong(error: unknown): boolean {
  return (
    isMistakeOfTheUser(error) &&
    !(error instanceof DatabaseError || error instanceof AddressUnavailableError)
  );
}

function isMistakeOfTheUser(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof InvalidFixturesError ||
    error instanceof DatabaseError ||
    error instanceof InvalidCredentialsError
  );
}
