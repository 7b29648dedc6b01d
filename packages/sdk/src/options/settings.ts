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
import type { Surroundings } from './surroundings.js';
import { toSurroundings } from './to-surroundings.js';

/** A client's options, checked and complete. */
export interface Settings {
  readonly transport: Transport;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly logger: Logger;
  readonly hooks: Hooks;
  readonly validator: Validator | undefined;
  readonly surroundings: Surroundings;
}

/** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
export function toSettings(options: NumberkitOptions): Settings {
  const { logger = {}, hooks = {} } = options;
  return {
    transport: toTransport(options),
    headers: toClientHeaders(options.headers),
    limits: toLimits(options, defaultLimits, (name, problem) => {
      return new ConfigurationError(name, problem);
    }),
    logger,
    hooks,
    validator: options.validator,
    surroundings: toSurroundings(options),
  };
}

function toTransport({ baseUrl, transport }: NumberkitOptions): Transport {
  if (transport === undefined) return createBaseUrlTransport(toBaseUrl(baseUrl));
  if (baseUrl === undefined) return transport;
  throw new ConfigurationError('transport', 'must not be given beside baseUrl');
}

function toClientHeaders(given: NumberkitOptions['headers'] = {}): Record<string, string> {
  try {
    return toHeaders(given);
  } catch (cause) {
    throw new ConfigurationError('headers', 'cannot be sent', cause);
  }
}
