import { isIP } from 'node:net';
import type { CorsOrigins } from '../http/cors.js';
import { type HostNames, toHostName } from '../http/host-check.js';
import { ConfigError } from './config-error.js';
import { mustBe, toList, toOnOrOff, toYesOrNo } from './parse.js';
import type { Settings } from './settings.js';

// Who can reach the server, by which names, and what they may then do.

const loopback = /^(localhost|127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}|::1)$/;

/** Whether only this machine can reach a server that listens on `host`. */
function isLoopback(host: string): boolean {
  return loopback.test(host);
}

/** The address to listen on. On one that others can reach, callers need credentials unless all are allowed. */
export function toHost(settings: Settings): string {
  const { HOST, NUMBERKIT_CREDENTIALS: credentials, names } = settings;
  const anyone = toYesOrNo(settings, 'NUMBERKIT_ALLOW_ANYONE');
  if (anyone && credentials !== '') {
    throw new ConfigError(
      `${names.NUMBERKIT_ALLOW_ANYONE} is yes, but ${names.NUMBERKIT_CREDENTIALS} is set too.`,
    );
  }
  if (isLoopback(HOST) || credentials !== '' || anyone) return HOST;
  const remedy = `set ${names.NUMBERKIT_CREDENTIALS} to a file of credentials, or ${names.NUMBERKIT_ALLOW_ANYONE} to yes`;
  // Shells and build tools set HOST to a name of their own, which is no address to listen on.
  throw new ConfigError(
    isIP(HOST) === 0
      ? `${names.HOST} is ${HOST}, which is no IP address: if another program has set it, set NUMBERKIT_HOST to 127.0.0.1; if it names this machine, which others can reach, ${remedy}.`
      : `${names.HOST} is ${HOST}, which others can reach: ${remedy}.`,
  );
}

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

/**
 * The names that operations may be called by beside those of this machine: those of the setting, and that of
 * the public URL. The check is only for a server on loopback without credentials: elsewhere callers sign
 * their requests, or all are allowed.
 */
export function toAllowedHosts(settings: Settings, publicUrl: URL | undefined): HostNames {
  const names = toList(settings.NUMBERKIT_ALLOWED_HOSTS);
  const wrong = names.find((one) => one !== '*' && toHostName(one) !== one);
  if (wrong !== undefined || (names.includes('*') && names.length > 1)) {
    const form =
      '* or names of hosts without ports, such as numberkit.test, with commas between them';
    throw mustBe(settings, 'NUMBERKIT_ALLOWED_HOSTS', form);
  }
  const { HOST, NUMBERKIT_CREDENTIALS: credentials } = settings;
  const isOpen = names.includes('*') || credentials !== '' || !isLoopback(HOST);
  const publicName = publicUrl === undefined ? [] : [publicUrl.hostname];
  return isOpen ? '*' : [...names, ...publicName];
}

/** The origins whose pages may call; undefined for none. */
export function toCorsOrigins(settings: Settings): CorsOrigins | undefined {
  const { NUMBERKIT_CORS_ORIGIN: value } = settings;
  if (value === '') return undefined;
  const origins = toList(value);
  if (value === '*') return value;
  if (origins.every(isOrigin)) return origins;
  const form = '* or origins such as http://localhost:5173, with commas between them';
  throw mustBe(settings, 'NUMBERKIT_CORS_ORIGIN', form);
}

// Apps and extensions have schemes of their own, such as `capacitor:`, whose origin `URL` does not give.
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, host } = new URL(text);
  return host !== '' && text === `${protocol}//${host}`;
}

/** Whether testers may control the server, and the key that they need to. */
export interface ControlConfig {
  readonly enabled: boolean;
  readonly key: string | undefined;
}

/** The control interface is on for this machine; where others can reach the server, only with a key. */
export function toControl(settings: Settings): ControlConfig {
  const { HOST, NUMBERKIT_CONTROL_KEY: key, names } = settings;
  const isOn = toOnOrOff(settings, 'NUMBERKIT_CONTROL');
  if (/[^!-~]/.test(key)) {
    throw new ConfigError(`${names.NUMBERKIT_CONTROL_KEY} must be printable ASCII without spaces.`);
  }
  if (isOn === false && key !== '') {
    throw new ConfigError(
      `${names.NUMBERKIT_CONTROL} is off, but ${names.NUMBERKIT_CONTROL_KEY} is set.`,
    );
  }
  const isSafe = isLoopback(HOST) || key !== '';
  if (isOn === true && !isSafe) {
    throw new ConfigError(
      `${names.NUMBERKIT_CONTROL} is on and ${names.HOST} is ${HOST}, which others can reach: set ${names.NUMBERKIT_CONTROL_KEY}.`,
    );
  }
  return { enabled: isOn !== false && isSafe, key: key === '' ? undefined : key };
}

/** Whether the server has pages for people: where nobody else can reach it, unless the setting says so. */
export function toPages(settings: Settings): boolean {
  return toOnOrOff(settings, 'NUMBERKIT_PAGES') ?? isLoopback(settings.HOST);
}
