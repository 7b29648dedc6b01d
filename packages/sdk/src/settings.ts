import { isRecord } from '@numberkit/contract';
import { ConfigurationError, type ToError } from './errors.js';
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
  if (!isRecord(options)) {
    throw new ConfigurationError('options', 'must be an object');
  }
  const toError: ToError = (name, problem, cause) => new ConfigurationError(name, problem, cause);
  const { validator } = options;
  if (validator && typeof validator.findInputProblem !== 'function') {
    throw toError('validator', 'must have a function findInputProblem');
  }
  return {
    exceptionClasses,
    transport: toTransport(options),
    headers: addHeaders({}, options.headers ?? {}, toError),
    limits: toLimits(options, defaultLimits, toError),
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

type HeaderValues = Readonly<Record<string, string>>;

/** Adds headers to others. */
export function addHeaders(
  others: HeaderValues,
  given: HeaderValues,
  toError: ToError,
): HeaderValues {
  try {
    return { ...others, ...toHeaders(given) };
  } catch (cause) {
    throw toError('headers', 'cannot be sent', cause);
  }
}

const defaultLimits: Limits = {
  timeout: 30_000,
  attemptTimeout: 10_000,
  maxAttempts: 3,
  baseDelay: 200,
  maxDelay: 10_000,
  maxPages: 10_000,
};

/** Checks the limits that were given, and takes the others from `defaults`. */
export function toLimits(given: LimitOptions, defaults: Limits, toError: ToError): Limits {
  const limits: { -readonly [Name in keyof Limits]: number } = { ...defaults };
  for (const name of Object.keys(limits) as (keyof Limits)[]) {
    const value = given[name] ?? limits[name];
    const min = name.endsWith('Delay') ? 0 : 1;
    if (typeof value !== 'number' || !(value >= min)) {
      throw toError(name, `must be a number of at least ${min}`);
    }
    limits[name] = value;
  }
  if (limits.maxAttempts % 1 > 0) throw toError('maxAttempts', 'must be a whole number');
  return limits;
}
