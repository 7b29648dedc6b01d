import type { Input, OperationId, Output } from '@numberkit/contract/phone-numbers';
import { runCall, startCall } from './call.js';
import { type Environment, readEnvironment, toOptions } from './environment.js';
import { GeneratedClient } from './gen/client.gen.js';
import type { BaseUrlOptions, CallOptions, NumberkitOptions } from './options.js';
import type { PendingResult } from './result.js';
import { createSafeClient, type SafeClient } from './safe.js';
import { type Settings, toSettings } from './settings.js';

/**
 * A client of one server. It holds no connection and needs no closing.
 *
 * Each operation is a method. It takes the operation's members as one object and returns the output, with
 * timestamps as `Date`s. It fails with a `NumberkitError`: each exception that the operation declares has a
 * class of its own, and so has each other kind of failure.
 */
export class Numberkit extends GeneratedClient {
  /** The same operations; they return their errors instead of throwing them. */
  readonly safe: SafeClient;
  readonly #settings: Settings;

  /** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
  constructor(options: NumberkitOptions) {
    super();
    this.#settings = toSettings(options);
    this.safe = createSafeClient((...call) => runCall(this.#settings, ...call));
  }

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

  protected override call<Op extends OperationId>(
    operation: Op,
    input: Input<Op>,
    options?: CallOptions,
  ): PendingResult<Output<Op>> {
    return startCall(this.#settings, operation, input, options);
  }
}
