import {
  ConfigurationError,
  InvalidInputError,
  InvalidRequestError,
  NetworkError,
  NumberkitControl,
  TimeoutError,
} from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { ForeignResponseError, NoServerError, UsageError } from './errors.js';
import { createPaint, type Paint, toJsonText } from './output/text.js';
import type { Platform } from './platform.js';

/** The call of a command, and how its result is shown to a person. */
export interface ClientAction<Result> {
  call(control: NumberkitControl): Promise<Result>;
  /** The part of the result to show; all of it unless given. */
  select?(result: Result): Result;
  toText(result: Result, paint: Paint): string;
}

interface ClientOptions {
  readonly url: string;
  readonly key?: string;
  readonly json?: true;
}

/** For calls whose duration grows with what there is to read or write; Ctrl-C ends them. */
export const untimed: { readonly timeout: number } = { timeout: Number.POSITIVE_INFINITY };

const defaultUrl = 'http://127.0.0.1:4010';

/** Adds the options of every command that talks to a server. */
export function addClientOptions(command: Command, { environment }: Platform): Command {
  return command
    .option(
      '--url <url>',
      "the server's address (or NUMBERKIT_URL)",
      environment['NUMBERKIT_URL'] || defaultUrl,
    )
    .option('--key <key>', "the server's control key (or NUMBERKIT_CONTROL_KEY)")
    .option('--json', 'write the result as JSON');
}

/** Calls the server of the command's options and prints the result. */
export async function runClientAction<Result>(
  command: Command,
  { environment, colours, print }: Platform,
  { call, select = (result) => result, toText }: ClientAction<Result>,
): Promise<void> {
  const { url, key, json }: ClientOptions = command.opts();
  const control = createControl(url, key || environment['NUMBERKIT_CONTROL_KEY'] || undefined);
  const result = await call(control).catch((error: unknown) => {
    if (isNoResponse(error)) throw new NoServerError(url, error);
    throw toUsageError(command, error) ?? error;
  });
  print(
    readForeign(() => {
      const shown = select(result);
      const text = toText(shown, createPaint(colours));
      return json ? toJsonText(shown) : text;
    }),
  );
}

/** Another program than a Numberkit server may have returned any JSON, for which `read` has no text. */
function readForeign(read: () => string): string {
  try {
    return read();
  } catch {
    throw new ForeignResponseError();
  }
}

function createControl(baseUrl: string, key: string | undefined): NumberkitControl {
  try {
    return new NumberkitControl({ baseUrl, key });
  } catch (error) {
    if (error instanceof ConfigurationError && error.setting === 'key') {
      throw new UsageError('The control key (--key) has a character that cannot be sent.');
    }
    throw new UsageError(`--url is ${baseUrl}; it must be an address such as ${defaultUrl}.`);
  }
}

function isNoResponse(error: unknown): error is NetworkError | TimeoutError {
  return error instanceof NetworkError || error instanceof TimeoutError;
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
