import { ConfigurationError } from './errors.js';
import { requireGlobals } from './platform.js';

/**
 * Checks a base URL and takes the slash off its end, so that routes can be appended.
 *
 * @param setting The name of the option, for the error.
 * @throws {ConfigurationError} The URL cannot be used. The error does not quote it: it may hold a password.
 */
export function toBaseUrl(given: string | URL, setting = 'baseUrl'): string {
  requireGlobals('URL');
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw new ConfigurationError(setting, 'must be an absolute http or https URL');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigurationError(setting, 'must start with http:// or https://');
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(setting, 'must not carry a user name or password');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigurationError(setting, 'must end with its path, without ? and #');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
