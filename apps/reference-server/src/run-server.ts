import { pino } from 'pino';
import { toBanner } from './banner.js';
import { toConfig } from './config/config.js';
import { ConfigError } from './config/config-error.js';
import { toSettings } from './config/settings.js';
import { InvalidFixturesError } from './fixtures/check-fixtures.js';
import { InvalidCredentialsError } from './identity/read-credentials.js';
import { spareUrlParse } from './spare-url-parse.js';
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
    spareUrlParse();
    const server = await startServer({ config, logger });
    print(toBanner(server, config));
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
  return toListenComplaint(error) ?? error;
}

function isMistakeOfTheUser(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof InvalidFixturesError ||
    error instanceof DatabaseError ||
    error instanceof InvalidCredentialsError
  );
}

/** What is wrong with the address, where the system would not let the server listen on it. */
function toListenComplaint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined;
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') {
    return `HOST is not an address that this machine can listen on (${error.code}).`;
  }
  const port = 'port' in error ? error.port : '';
  return error.code === 'EADDRINUSE'
    ? `PORT ${port} is taken by another process; set PORT to a free one.`
    : `PORT ${port} needs rights that this process does not have; set PORT to one above 1023.`;
}
