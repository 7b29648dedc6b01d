import { ConfigurationError } from '../errors/configuration-error.js';

/** A base URL in the form that routes are appended to: without a slash at its end. */
export function toBaseUrl(given: string | URL): string {
  let url: URL;
  try {
    url = new URL(given);
  } catch (cause) {
    throw new ConfigurationError('baseUrl', 'must be an absolute http or https URL', cause);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new ConfigurationError('baseUrl', 'must start with http:// or https://');
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError('baseUrl', 'must not carry a user name or password');
  }
  if (url.search !== '' || url.hash !== '') {
    throw new ConfigurationError('baseUrl', 'must end with its path, without ? and #');
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
