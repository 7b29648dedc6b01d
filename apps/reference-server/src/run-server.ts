import { pino } from 'pino';
import { toBanner } from './banner.js';
import { ConfigError, toConfig, toSettings } from './config.js';
import { InvalidFixturesError } from './fixtures/check-fixtures.js';
import { InvalidCredentialsError } from './identity/read-credentials.js';
import { type RunningServer, startServer } from './start-server.js';
import { DatabaseError } from './storage/database-error.js';

/** Where a server runs. */
export interface RunOptions {
  /** The settings, such as `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the files in the settings are relative to. */
  readonly folder: string;
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
    const config = toConfig(toSettings(environment), folder);
    const logger = pino({ level: config.logLevel });
    const server = await startServer({ config, logger });
    print(toBanner(server.url, server.fixtures));
    await toldToStop();
    logger.info('stopping: requests in flight finish first');
    await stop(server);
    return 0;
  } catch (error) {
    complain(toComplaint(error));
    return 1;
  }
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

async function stop(server: RunningServer): Promise<void> {
  try {
    await server[Symbol.asyncDispose]();
  } catch (cause) {
    throw new Error('The server did not stop cleanly.', { cause });
  }
}

function toComplaint(error: unknown): unknown {
  if (isMistakeOfTheUser(error)) return error.message;
  if (!isAddressInUse(error)) return error;
  return `PORT ${error.port} is taken by another process; set PORT to a free one.`;
}

function isMistakeOfTheUser(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof InvalidFixturesError ||
    error instanceof DatabaseError ||
    error instanceof InvalidCredentialsError
  );
}

function isAddressInUse(error: unknown): error is { readonly port: number } {
  return (
    error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error
  );
}
