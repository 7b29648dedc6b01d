import type { ControlInput, ControlOperationId, ControlOutput } from '@numberkit/contract/control';
import type { ControlCallOptions, ControlOptions } from './control-options.js';
import { GeneratedControl } from './gen/client.gen.js';
import { NoAnswerError } from './no-answer-error.js';
import { toOutput } from './to-output.js';
import { toRequest } from './to-request.js';

const defaultTimeout = 10_000;

/**
 * Steers a Numberkit server: its state, clock, faults and journal. For tests and development; it
 * holds no connection and needs no closing. A call is sent once and never repeated.
 */
export class NumberkitControl extends GeneratedControl {
  readonly #baseUrl: string;
  readonly #options: ControlOptions;

  /** @throws {TypeError} `baseUrl` is no http or https URL. */
  constructor(options: ControlOptions) {
    super();
    const url = new URL(options.baseUrl);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw new TypeError('baseUrl must start with http:// or https://.');
    }
    this.#baseUrl = url.origin + url.pathname.replace(/\/+$/, '');
    this.#options = options;
  }

  protected override async call<Op extends ControlOperationId>(
    operation: Op,
    input: ControlInput<Op>,
    options: ControlCallOptions = {},
  ): Promise<ControlOutput<Op>> {
    const { key, fetch: send = globalThis.fetch } = this.#options;
    const { url, ...request } = toRequest(this.#baseUrl, key, operation, input);
    let answer: { status: number; text: string };
    try {
      const response = await send(url, { ...request, signal: this.#toSignal(options) });
      answer = { status: response.status, text: await response.text() };
    } catch (cause) {
      throw new NoAnswerError(
        operation,
        `${operation} got no answer from ${this.#baseUrl}.`,
        cause,
      );
    }
    return toOutput(operation, answer.status, answer.text);
  }

  #toSignal({ signal, timeout = this.#options.timeout ?? defaultTimeout }: ControlCallOptions) {
    const limit = Number.isFinite(timeout) ? [AbortSignal.timeout(timeout)] : [];
    return AbortSignal.any(signal === undefined ? limit : [signal, ...limit]);
  }
}
