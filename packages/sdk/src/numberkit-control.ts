import { ConfigurationError } from './errors.js';
import { ControlClient } from './gen/numberkit-control/client.gen.js';
import { toHeaders } from './headers.js';
import type { BaseUrlOptions } from './options.js';

/**
 * The options of a control client. A call ends after ten seconds, whatever its attempts do, and is sent once,
 * unless `timeout`, `attemptTimeout` or `maxAttempts` say otherwise.
 */
export interface ControlOptions extends BaseUrlOptions {
  /** The server's control key, if it has one. */
  readonly key?: string | undefined;
}

/**
 * Controls a Numberkit server in tests and development: its state, clock, faults and journal. It holds no
 * connection and needs no closing.
 *
 * Each operation is a method, with the same errors as those of `Numberkit`. A call is sent once, unless
 * `maxAttempts` is given.
 */
export class NumberkitControl extends ControlClient {
  /** @throws {ConfigurationError} An option cannot be used; `setting` names it. */
  constructor(options: ControlOptions) {
    const { key, timeout, attemptTimeout, maxAttempts, headers, ...others } = options;
    super({
      ...others,
      timeout: timeout ?? 10_000,
      attemptTimeout: attemptTimeout ?? Number.POSITIVE_INFINITY,
      maxAttempts: maxAttempts ?? 1,
      headers: { ...toKeyHeaders(key), ...headers },
    });
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
