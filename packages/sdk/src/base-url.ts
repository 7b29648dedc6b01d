import { ConfigurationError } from './errors.js';
import { requireGlobals } from './platform.js';

/**
 * A base URL in the form that routes are appended to: without a slash at its end.
 *
 * @throws {ConfigurationError} It is none; `setting` is the option that it was given as. It quotes
 *   nothing of what was given, which may hold a password.
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
