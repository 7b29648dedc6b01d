import type { Command } from 'commander';
import { createSuiteOfFacts, type Suite } from '../create-suite.js';
import { phoneNumbersSuite } from '../phone-numbers-suite.js';
import { SetupError } from './guard.js';
import { loadContract } from './load-contract.js';
import { loadScenarios } from './load-scenarios.js';

/** The suite, as given. */
export interface GivenSuite {
  /** The name of a module or of an OpenAPI document. */
  readonly contract?: string;
  /** The name of a module. */
  readonly scenarios?: string;
}

/** Adds the options that name the suite of another contract. */
export function addSuiteOptions(command: Command): Command {
  return command
    .option(
      '--contract <file>',
      'another contract than that of the phone numbers: its generated module, or its OpenAPI document',
    )
    .option('--scenarios <module>', 'with --contract: the ES module with its scenarios');
}

/**
 * Reads the given suite; that of the phone numbers by default.
 *
 * @throws {SetupError} Only one of the two options is given, or a file cannot be read.
 */
export async function readSuite({ contract, scenarios }: GivenSuite): Promise<Suite> {
  if (contract === undefined && scenarios === undefined) return phoneNumbersSuite;
  if (contract === undefined || scenarios === undefined) {
    throw new SetupError('--contract and --scenarios must be given together');
  }
  const facts = await loadContract(contract);
  const given = await loadScenarios(scenarios);
  try {
    return createSuiteOfFacts(facts, given.scenarios, given);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`The suite of ${contract} cannot be created: ${reason}`, { cause: error });
  }
}
