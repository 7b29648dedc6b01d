import { ConfigError } from './config/config-error.js';
import type { Settings } from './config/settings.js';

/** The address cannot be had now, though it is one. */
export class AddressUnavailableError extends ConfigError {}

/** The mistake in the settings, where the system would not let the server listen on its address. */
export function toListenProblem(error: unknown, settings: Settings): ConfigError | undefined {
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
