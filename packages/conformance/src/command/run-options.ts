import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { Suite } from '../create-suite.js';
import { toExpectedFailures } from '../report/expected-failures.js';
import type { Selection } from '../selection.js';
import { orSetupError } from './guard.js';
import { addSelectionOptions, type GivenSelection, toSelection } from './selection-options.js';
import { addSuiteOptions, type GivenSuite, readSuite } from './suite-options.js';

/** The options that runs with servers and with clients share, as given. */
export interface GivenRunOptions extends GivenSelection, GivenSuite {
  readonly runId?: string;
  readonly timeout?: number;
  /** The name of a file. */
  readonly expectedFailures?: string;
}

/** The same options, for the judges. */
export interface RunOptions extends Selection {
  readonly suite: Suite;
  readonly runId?: string;
  readonly timeout?: number;
  readonly expectedFailures?: readonly string[];
}

/** Adds the options of runs. */
export function addRunOptions(command: Command): Command {
  return addSuiteOptions(addSelectionOptions(command))
    .option('--run-id <id>', "distinguishes this run's tokens and numbers from another's", toRunId)
    .option('--timeout <ms>', 'milliseconds that one response may take', toMilliseconds)
    .option(
      '--expected-failures <file>',
      'cases that are known to fail, an id or an operation on each line',
    );
}

/**
 * Reads the given options.
 *
 * @throws {SetupError} The file of expected failures cannot be read.
 * @throws {RangeError} It names an unknown case.
 */
export async function readRunOptions(given: GivenRunOptions): Promise<RunOptions> {
  const { runId, timeout, expectedFailures } = given;
  const suite = await readSuite(given);
  return {
    suite,
    ...toSelection(given),
    ...(runId !== undefined && { runId }),
    ...(timeout !== undefined && { timeout }),
    ...(expectedFailures !== undefined && {
      expectedFailures: toExpectedFailures(
        await orSetupError(
          'The expected failures cannot be read',
          readFile(expectedFailures, 'utf8'),
        ),
        suite,
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
