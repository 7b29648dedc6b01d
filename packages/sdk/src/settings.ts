import { ConfigurationError } from './errors.js';
import { toHeaders } from './headers.js';
import type { Hooks, Logger } from './observe.js';
import type { ClientOptions, LimitOptions, Limits } from './options.js';
import { type Platform, toPlatform } from './platform.js';
import { createBaseUrlTransport } from './request.js';
import type { ExceptionClasses } from './service-exception.js';
import type { Transport } from './transport.js';
import { toBaseUrl } from './url.js';
import type { Validator } from './validator.js';

/** A client's options, checked and complete. */
export interface Settings {
  readonly exceptionClasses: ExceptionClasses;
  readonly transport: Transport;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly hooks: Hooks;
  readonly validator: Validator | undefined;
  readonly platform: Platform;
}

/** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
export function toSettings(exceptionClasses: ExceptionClasses, options: ClientOptions): Settings {
  // TypeScript refuses these; plain JavaScript shall fail here too, and not at the first call.
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('options', 'must be an object');
  }
  const { validator } = options;
  if (validator && typeof validator.findInputProblem !== 'function') {
    throw new ConfigurationError('validator', 'must be one of @numberkit/sdk/validation');
  }
  return {
    exceptionClasses,
    transport: toTransport(options),
    headers: toClientHeaders(options.headers),
    limits: toLimits(options, defaultLimits, (name, problem) => {
      return new ConfigurationError(name, problem);
    }),
    logger: options.logger ?? {},
    hooks: options.hooks ?? {},
    validator,
    platform: toPlatform(options),
  };
}

function toTransport({ baseUrl, transport }: ClientOptions): Transport {
  if (transport === undefined) return createBaseUrlTransport(toBaseUrl(baseUrl));
  if (baseUrl !== undefined) {
    throw new ConfigurationError('transport', 'must not be given beside baseUrl');
  }
  if (typeof transport?.toRequest === 'function') return transport;
  throw new ConfigurationError('transport', 'must have a function toRequest');
}

function toClientHeaders(given: ClientOptions['headers'] = {}): Record<string, string> {
  try {
    return toHeaders(given);
  } catch (cause) {
    throw new ConfigurationError('headers', 'cannot be sent', cause);
  }
}

const defaultLimits: Limits = {
  timeout: 30_000,
  attemptTimeout: 10_000,
  maxAttempts: 3,
  baseDelay: 200,
  maxDelay: 10_000,
};

/** Checks the limits that were given, and takes the others from `defaults`. */
export function toLimits(
  given: LimitOptions,
  defaults: Limits,
  toError: (name: string, problem: string) => Error,
): Limits {
  const read = (name: keyof Limits, min: number): number => {
    const value = given[name] ?? defaults[name];
    if (typeof value === 'number' && value >= min) return value;
    throw toError(name, `must be a number of at least ${min}`);
  };
  const maxAttempts = read('maxAttempts', 1);
  if (maxAttempts % 1 > 0) throw toError('maxAttempts', 'must be a whole number');
  return {
    timeout: read('timeout', 1),
    attemptTimeout: read('attemptTimeout', 1),
    maxAttempts,
    baseDelay: read('baseDelay', 0),
    maxDelay: read('maxDelay', 0),
  };
}
