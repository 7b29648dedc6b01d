import { type Command, InvalidArgumentError } from 'commander';

/** What runs with servers and with clients have in common. */
export interface RunOptions {
  readonly only?: readonly string[];
  readonly runId?: string;
  readonly timeout?: number;
}

/** Gives a command the options of runs. */
export function addRunOptions(command: Command): Command {
  return command
    .option('--only <name...>', 'play these cases, by id or by operation')
    .option('--run-id <id>', "tell this run's tokens and numbers from another's", toRunId)
    .option('--timeout <ms>', 'milliseconds that one answer may take', toMilliseconds);
}

/** The options that were given. */
export function toRunOptions({ only, runId, timeout }: RunOptions): RunOptions {
  return {
    ...(only && { only }),
    ...(runId !== undefined && { runId }),
    ...(timeout !== undefined && { timeout }),
  };
}

function toRunId(text: string): string {
  if (/^[A-Za-z0-9]{1,16}$/.test(text)) return text;
  throw new InvalidArgumentError('It must be 1 to 16 letters and digits.');
}

function toMilliseconds(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number of milliseconds.');
}
