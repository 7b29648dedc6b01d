import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { toExpectedFailures } from '../report/run-log.js';
import type { Selection } from '../selection.js';
import { orSetupError } from './guard.js';
import { addSelectionOptions, type GivenSelection, toSelection } from './selection-options.js';

/** What runs with servers and with clients have in common, as it is given. */
export interface GivenRunOptions extends GivenSelection {
  readonly runId?: string;
  readonly timeout?: number;
  /** A file of them. */
  readonly expectedFailures?: string;
}

/** The same as the judges take it. */
export interface RunOptions extends Selection {
  readonly runId?: string;
  readonly timeout?: number;
  readonly expectedFailures?: readonly string[];
}

/** Gives a command the options of runs. */
export function addRunOptions(command: Command): Command {
  return addSelectionOptions(command)
    .option('--run-id <id>', "tell this run's tokens and numbers from another's", toRunId)
    .option('--timeout <ms>', 'milliseconds that one answer may take', toMilliseconds)
    .option(
      '--expected-failures <file>',
      'cases that are known not to pass, an id or an operation a line',
    );
}

/**
 * Reads the options that were given.
 *
 * @throws {SetupError} The file of expected failures cannot be read.
 * @throws {RangeError} It names a case that there is not.
 */
export async function readRunOptions(given: GivenRunOptions): Promise<RunOptions> {
  const { runId, timeout, expectedFailures } = given;
  return {
    ...toSelection(given),
    ...(runId !== undefined && { runId }),
    ...(timeout !== undefined && { timeout }),
    ...(expectedFailures !== undefined && {
      expectedFailures: toExpectedFailures(
        await orSetupError(
          'The expected failures cannot be read',
          readFile(expectedFailures, 'utf8'),
        ),
      ),
    }),
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
