import type { Transport } from '../http/transport.js';
import type { Hooks } from '../observe/hooks.js';
import type { Logger } from '../observe/logger.js';
import type { Validator } from '../request/validator.js';
import type { GivenLimits } from './limits.js';
import type { PlatformOptions } from './platform.js';

/** What a client is built from: the address of a server, or a transport to something else. */
export type NumberkitOptions = BaseUrlOptions | TransportOptions;

/** What the client of a server of the contract is built from. */
export interface BaseUrlOptions extends CommonOptions {
  /** Where the server is, such as `http://127.0.0.1:4010`; a path in it goes before each route. */
  readonly baseUrl: string | URL;
  readonly transport?: undefined;
}

/** What a client of anything else is built from. */
export interface TransportOptions extends CommonOptions {
  /** How calls travel, such as `aws(…)` of `@numberkit/sdk/aws`. */
  readonly transport: Transport;
  readonly baseUrl?: undefined;
}

/** What every client may be told. */
export interface CommonOptions extends GivenLimits, PlatformOptions {
  /** Headers to send with every request, such as one that a gateway asks for. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told about every attempt; silent unless given. `console` and pino fit. */
  readonly logger?: Logger | undefined;
  /** Holds inputs and successes against the contract: `createValidator()` of `/validation`. */
  readonly validator?: Validator | undefined;
  /** Called before and after every attempt. */
  readonly hooks?: Hooks | undefined;
}
