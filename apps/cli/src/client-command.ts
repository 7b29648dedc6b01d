import { NumberkitControl } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

/** A command that asks a server, and how its answer is shown to a person. */
export interface ClientAction<Answer> {
  ask(control: NumberkitControl): Promise<Answer>;
  toText(answer: Answer): string;
}

interface ClientOptions {
  readonly url: string;
  readonly key?: string;
  readonly json?: true;
}

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
  { environment, print }: Surroundings,
  { ask, toText }: ClientAction<Answer>,
): Promise<void> {
  const { url, key, json }: ClientOptions = command.opts();
  const control = createControl(url, key || environment['NUMBERKIT_CONTROL_KEY'] || undefined);
  const answer = await ask(control);
  print(json ? JSON.stringify(answer, undefined, 2) : toText(answer));
}

function createControl(baseUrl: string, key: string | undefined): NumberkitControl {
  try {
    return new NumberkitControl({ baseUrl, key });
  } catch {
    throw new UsageError(`--url is ${baseUrl}; it must be an address such as ${defaultUrl}.`);
  }
}
