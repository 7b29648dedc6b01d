import { type Environment, readEnvironment, toOptions } from './environment.js';
import { PhoneNumbersClient } from './gen/numberkit/client.gen.js';
import type { BaseUrlOptions } from './options.js';

/**
 * A client of one server. It holds no connection and needs no closing.
 *
 * Each operation is a method. It takes the operation's members as one object and returns the output, with
 * timestamps as `Date`s. It fails with a `NumberkitError`: each exception that the operation declares has a
 * class of its own, and so has each other kind of failure.
 */
export class Numberkit extends PhoneNumbersClient {
  /**
   * Builds a client from the environment: `NUMBERKIT_BASE_URL` and, if set, `NUMBERKIT_TIMEOUT`,
   * `NUMBERKIT_ATTEMPT_TIMEOUT` and `NUMBERKIT_MAX_ATTEMPTS`. Options go before variables.
   *
   * @throws {ConfigurationError} A variable is missing or cannot be used; `setting` names it.
   */
  static fromEnv(
    env: Environment = readEnvironment(),
    options: Partial<BaseUrlOptions> = {},
  ): Numberkit {
    return new Numberkit(toOptions(env, options));
  }
}
