import type { Hooks } from '../observe/hooks.js';
import type { Logger } from '../observe/logger.js';
import type { GivenLimits } from './limits.js';
import type { GivenSurroundings } from './surroundings.js';

/** What a client is built from. */
export interface NumberkitOptions extends GivenLimits, GivenSurroundings {
  /** Where the server is, such as `http://127.0.0.1:4010`; a path in it goes before each route. */
  readonly baseUrl: string | URL;
  /** Headers to send with every request, such as one that a gateway asks for. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Told about every attempt; silent unless given. `console` and pino fit. */
  readonly logger?: Logger | undefined;
  /** Called before and after every attempt. */
  readonly hooks?: Hooks | undefined;
}
