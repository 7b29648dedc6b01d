import { ConfigError } from './config-error.js';
import type { Settings } from './settings.js';

/** The URL by which clients know the server behind a reverse proxy; undefined where there is none. */
export function toPublicUrl(settings: Settings): URL | undefined {
  const { NUMBERKIT_PUBLIC_URL: value, names } = settings;
  if (value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isWhole = url?.protocol === 'http:' || url?.protocol === 'https:';
  const isBare = url !== undefined && `${url.origin}${url.pathname}` === url.href;
  if (isWhole && isBare && isDecodable(url.pathname)) return url;
  throw new ConfigError(
    `${names.NUMBERKIT_PUBLIC_URL} is no URL that clients can know a server by; it must be like https://numbers.example.com or https://example.com/numbers, without user, query or fragment.`,
  );
}

// The parser of URLs takes `%zz` as it stands, but no signature can be verified over such a path.
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
