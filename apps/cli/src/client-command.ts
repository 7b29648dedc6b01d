import {
  ConfigurationError,
  InvalidInputError,
  InvalidRequestError,
  NumberkitControl,
} from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { toOptionName } from './option-names.js';
import { toJsonText } from './output/json-text.js';
import { createPaint, type Paint } from './output/paint.js';
import type { Surroundings } from './platform.js';
import { UsageError } from './usage-error.js';

/** A command that asks a server, and how its answer is shown to a person. */
export interface ClientAction<Answer> {
  ask(control: NumberkitControl): Promise<Answer>;
  /** What of the answer is shown; all of it unless given. */
  select?(answer: Answer): Answer;
  toText(answer: Answer, paint: Paint): string;
}

interface ClientOptions {
  readonly url: string;
  readonly key?: string;
  readonly json?: true;
}

/** For calls that take as long as there is much to read or write; Ctrl-C ends them. */
export const untimed: { readonly timeout: number } = { timeout: Number.POSITIVE_INFINITY };

const defaultUrl = 'http://127.0.0.1:4010';

/** Adds the options that every command has that talks to a server. */
export function addClientOptions(command: Command, { environment }: Surroundings): Command {
  return command
    .option(
      '--url <url>',
      "the server's address (or NUMBERKIT_URL)",
      environment['NUMBERKIT_URL'] || defaultUrl,
    )
    .option('--key <key>', "the server's control key (or NUMBERKIT_CONTROL_KEY)")
    .option('--json', 'write the answer as JSON');
}

/** Asks the server that the command's options name and shows its answer. */
export async function runClientAction<Answer>(
  command: Command,
  { environment, colours, print }: Surroundings,
  { ask, select = (answer) => answer, toText }: ClientAction<Answer>,
): Promise<void> {
  const { url, key, json }: ClientOptions = command.opts();
  const control = createControl(url, key || environment['NUMBERKIT_CONTROL_KEY'] || undefined);
  const answer = await ask(control).catch((error: unknown) => {
    throw toUsageError(command, error) ?? error;
  });
  print(
    readForeign(() => {
      const shown = select(answer);
      const text = toText(shown, createPaint(colours));
      return json ? toJsonText(shown) : text;
    }),
  );
}

/** What something else than a Numberkit server answers may be any JSON, which cannot be shown. */
function readForeign(read: () => string): string {
  try {
    return read();
  } catch {
    throw new ForeignAnswerError();
  }
}

/** The answer is a success, but none of a Numberkit server. */
export class ForeignAnswerError extends Error {}

/** The mistake in the command line for which a call was refused, in the words of the command. */
function toUsageError(command: Command, error: unknown): UsageError | undefined {
  if (error instanceof InvalidInputError) {
    const { member, message } = error;
    return new UsageError(message.replace(member, () => toOptionName(command, member)));
  }
  if (!(error instanceof InvalidRequestError)) return undefined;
  const problems = error.errors.map(
    ({ member, reason }) => `${toOptionName(command, member)} ${reason}`,
  );
  return new UsageError(problems.length === 0 ? error.message : `${problems.join('; ')}.`);
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
