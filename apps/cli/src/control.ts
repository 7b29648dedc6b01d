import {
  ConfigurationError,
  InvalidInputError,
  InvalidRequestError,
  NetworkError,
  NumberkitControl,
  TimeoutError,
} from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { defaultUrl } from './default-url.js';
import { NoServerError, toConnectionReason, UsageError } from './errors.js';

/** @throws {UsageError} The address or the key cannot be used. */
export function createControl(baseUrl: string, key: string | undefined): NumberkitControl {
  try {
    return new NumberkitControl({ baseUrl, key });
  } catch (error) {
    if (error instanceof ConfigurationError && error.setting === 'key') {
      throw new UsageError('The control key (--key) has a character that cannot be sent.');
    }
    throw new UsageError(`--url is ${baseUrl}; it must be an address such as ${defaultUrl}.`);
  }
}

/** The error of a call as the command reports it, with the names of the command's options. */
export function toCallError(command: Command, url: string, error: unknown): unknown {
  if (isNoResponse(error)) return new NoServerError(url, toReason(error), error);
  return toUsageError(command, error) ?? error;
}

export function isNoResponse(error: unknown): error is NetworkError | TimeoutError {
  return error instanceof NetworkError || error instanceof TimeoutError;
}

export function toReason(error: NetworkError | TimeoutError): string {
  if (error instanceof TimeoutError) return `none within ${error.timeout} ms`;
  return toConnectionReason(error.cause);
}

/** The usage error behind a refused call, with the names of the options. */
function toUsageError(command: Command, error: unknown): UsageError | undefined {
  if (error instanceof InvalidInputError) {
    const { member, message } = error;
    return new UsageError(message.replace(member, () => toOptionName(command, member)));
  }
  if (!(error instanceof InvalidRequestError)) return undefined;
  const problems = (error.errors ?? []).map(
    ({ member, reason }) => `${toOptionName(command, member)} ${reason}`,
  );
  return new UsageError(problems.length === 0 ? error.message : `${problems.join('; ')}.`);
}

/**
 * The name of a member of the control interface on the command line: `--retry-after` for `retryAfter`,
 * `<duration>` for `duration`. A member of a member keeps the rest of its path.
 */
function toOptionName(command: Command, member: string): string {
  const [first = '', ...rest] = member.split('.');
  const option = command.options.find((one) => one.attributeName() === first)?.long;
  const argument = command.registeredArguments.find((one) => one.name() === first);
  const name = option ?? (argument === undefined ? first : `<${first}>`);
  return [name, ...rest].join('.');
}
