import type { NumberkitControl } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { defaultUrl } from './default-url.js';
import { ForeignResponseError } from './errors.js';
import { createPaint, type Paint, toJsonText } from './output/text.js';
import type { Platform } from './platform.js';

/** The call of a command, and how its result is shown to a person. */
export interface ClientAction<Result> {
  call(control: NumberkitControl): Promise<Result>;
  /** The part of the result to show; all of it unless given. */
  select?(result: Result): Result;
  toText(result: Result, paint: Paint): string;
}

/** The server that a command talks to. */
export interface ServerAddress {
  readonly url: string;
  readonly key: string | undefined;
}

interface ClientOptions {
  readonly url: string;
  readonly key?: string;
  readonly json?: true;
}

/** For calls whose duration grows with what there is to read or write; Ctrl-C ends them. */
export const untimed: { readonly timeout: number } = { timeout: Number.POSITIVE_INFINITY };

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

/** Reads the server's address and key from the options of a command. */
export function readAddress(command: Command, { environment }: Platform): ServerAddress {
  const { url, key }: ClientOptions = command.opts();
  return { url, key: key || environment['NUMBERKIT_CONTROL_KEY'] || undefined };
}

/** Calls the server of the command's options and prints the result. */
export async function runClientAction<Result>(
  command: Command,
  platform: Platform,
  { call, select = (result) => result, toText }: ClientAction<Result>,
): Promise<void> {
  const result = await callServer(command, platform, call);
  const { json }: ClientOptions = command.opts();
  platform.print(
    readForeign(() => {
      const shown = select(result);
      const text = toText(shown, createPaint(platform.colours));
      return json ? toJsonText(shown) : text;
    }),
  );
}

/**
 * Calls the server of the command's options.
 *
 * @throws {NoServerError} No server responds there.
 * @throws {UsageError} The server refuses an option.
 */
export async function callServer<Result>(
  command: Command,
  platform: Platform,
  call: (control: NumberkitControl) => Promise<Result>,
): Promise<Result> {
  const { url, key } = readAddress(command, platform);
  // Imported here, since the help of a command does not need the client.
  const { createControl, toCallError } = await import('./control.js');
  const control = createControl(url, key);
  return call(control).catch((error: unknown) => {
    throw toCallError(command, url, error);
  });
}

/** Another program than a Numberkit server may have returned any JSON, for which `read` has no text. */
export function readForeign<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new ForeignResponseError();
  }
}
