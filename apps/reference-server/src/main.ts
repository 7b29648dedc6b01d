import { pino } from 'pino';
import { toBanner } from './banner.js';
import { ConfigError, toConfig, toSettings } from './config.js';
import { InvalidFixturesError } from './fixtures/check-fixtures.js';
import { InvalidCredentialsError } from './identity/read-credentials.js';
import { startServer } from './start-server.js';
import { DatabaseError } from './storage/database-error.js';

try {
  await run();
} catch (error) {
  if (isMistakeOfTheUser(error)) {
    console.error(error.message);
  } else if (isAddressInUse(error)) {
    console.error(`PORT ${error.port} is taken by another process; set PORT to a free one.`);
  } else {
    console.error(error);
  }
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const config = toConfig(toSettings(process.env), process.cwd());
  const logger = pino({ level: config.logLevel });
  const server = await startServer({ config, logger });
  console.log(toBanner(server.url, server.fixtures));
  const stop = () => {
    logger.info('stopping: requests in flight finish first');
    server[Symbol.asyncDispose]().catch((error: unknown) => {
      logger.error({ err: error }, 'the server did not stop cleanly');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
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
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
