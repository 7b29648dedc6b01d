import type { Input, OperationId, Output } from '@numberkit/contract';
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
 * Each operation is a method that takes its members as one object and gives the output, dates as
 * `Date`. It fails with a `NumberkitError`: a class of its own for each exception that the
 * operation declares, and one for each other way to fail.
 */
export class Numberkit extends GeneratedClient {
  /** The same operations, returning what they fail with instead of throwing it. */
  readonly safe: SafeClient;
  readonly #settings: Settings;

  /** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
  constructor(options: NumberkitOptions) {
    super();
    this.#settings = toSettings(options);
    this.safe = createSafeClient((...call) => runCall(this.#settings, ...call));
  }

  /**
   * A client as the environment describes it: `NUMBERKIT_BASE_URL`, and where they are set
   * `NUMBERKIT_TIMEOUT`, `NUMBERKIT_ATTEMPT_TIMEOUT` and `NUMBERKIT_MAX_ATTEMPTS`. Options that are
   * given come before it.
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
