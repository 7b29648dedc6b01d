import { ConfigurationError } from '../errors/configuration-error.js';
import { createBaseUrlTransport } from '../http/base-url-transport.js';
import type { Transport } from '../http/transport.js';
import type { Hooks } from '../observe/hooks.js';
import type { Logger } from '../observe/logger.js';
import { toHeaders } from '../request/to-headers.js';
import type { Validator } from '../request/validator.js';
import { toBaseUrl } from './base-url.js';
import { defaultLimits, type Limits, toLimits } from './limits.js';
import type { NumberkitOptions } from './numberkit-options.js';
import type { Platform } from './platform.js';
import { toPlatform } from './to-platform.js';

/** A client's options, checked and complete. */
export interface Settings {
  readonly transport: Transport;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly hooks: Hooks;
  readonly validator: Validator | undefined;
  readonly platform: Platform;
}

/** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
export function toSettings(options: NumberkitOptions): Settings {
  // What a compiler would have refused is refused here, where the mistake is, not at the first call.
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('options', 'must be an object');
  }
  const { validator } = options;
  if (validator && typeof validator.findInputProblem !== 'function') {
    throw new ConfigurationError('validator', 'must be one that createValidator() made');
  }
  return {
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

function toTransport({ baseUrl, transport }: NumberkitOptions): Transport {
  if (transport === undefined) return createBaseUrlTransport(toBaseUrl(baseUrl));
  if (baseUrl !== undefined) {
    throw new ConfigurationError('transport', 'must not be given beside baseUrl');
  }
  if (typeof transport?.toRequest === 'function') return transport;
  throw new ConfigurationError('transport', 'must have a function toRequest');
}

function toClientHeaders(given: NumberkitOptions['headers'] = {}): Record<string, string> {
  try {
    return toHeaders(given);
  } catch (cause) {
    throw new ConfigurationError('headers', 'cannot be sent', cause);
  }
}
