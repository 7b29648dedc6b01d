import type { ControlInput, ControlOperationId, ControlOutput } from '@numberkit/contract/control';
import { openDeadlineSignal } from '../deadline-signal.js';
import { ConfigurationError } from '../errors.js';
import { toHeaders } from '../headers.js';
import { globalFetch, MissingError, requireGlobals, send } from '../platform.js';
import { toBaseUrl } from '../url.js';
import type { ControlCallOptions, ControlOptions } from './control-options.js';
import { InvalidInputError, NoResponseError } from './errors.js';
import { GeneratedControl } from './gen/client.gen.js';
import { toOutput } from './to-output.js';
import { toRequest } from './to-request.js';

const defaultTimeout = 10_000;

/**
 * Controls a Numberkit server in tests and development: its state, clock, faults and journal. It holds no
 * connection and needs no closing. It sends a call once and never repeats it.
 */
export class NumberkitControl extends GeneratedControl {
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #options: ControlOptions;

  /** @throws {ConfigurationError} `baseUrl` or `key` cannot be used; `setting` names it. */
  constructor(options: ControlOptions) {
    super();
    requireGlobals('AbortController', 'setTimeout');
    this.#baseUrl = toBaseUrl(options.baseUrl);
    this.#headers = toKeyHeaders(options.key);
    this.#options = options;
  }

  protected override async call<Op extends ControlOperationId>(
    operation: Op,
    input: ControlInput<Op>,
    options: ControlCallOptions = {},
  ): Promise<ControlOutput<Op>> {
    const { signal: caller, timeout = this.#options.timeout ?? defaultTimeout } = options;
    if (!(timeout >= 1)) {
      throw new InvalidInputError(operation, 'timeout', 'must be a number of at least 1');
    }
    const request = toRequest(this.#baseUrl, this.#headers, operation, input);
    const toError = (cause: unknown) =>
      new NoResponseError(operation, `${operation} got no response from ${this.#baseUrl}.`, cause);
    if (caller?.aborted) throw toError(caller.reason);
    const deadline = openDeadlineSignal(caller, timeout, Number.POSITIVE_INFINITY);
    let received: { readonly status: number; readonly text: string };
    try {
      const response = await send(this.#options.fetch ?? globalFetch, request, deadline.signal);
      received = { status: response.status, text: await response.text() };
    } catch (error) {
      if (error instanceof MissingError) {
        throw new NoResponseError(operation, `${operation} was not sent: ${error.message}.`);
      }
      const endedBy = deadline.endedBy();
      if (endedBy === 'aborted') throw toError(caller?.reason);
      throw toError(endedBy === undefined ? error : createTimeout(timeout));
    } finally {
      deadline.close();
    }
    return toOutput(operation, received.status, received.text);
  }
}

function toKeyHeaders(key: string | undefined): Record<string, string> {
  if (key === undefined) return {};
  try {
    return toHeaders({ authorization: `Bearer ${key}` });
  } catch {
    throw new ConfigurationError('key', 'has a character that a header cannot carry');
  }
}

function createTimeout(timeout: number): Error {
  const error = new Error(`it took longer than ${timeout} ms`);
  error.name = 'TimeoutError';
  return error;
}
