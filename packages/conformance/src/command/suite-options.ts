import type { DocumentedFacts } from '@numberkit/contract';
import type { Command } from 'commander';
import { createSuiteOfFacts, type Suite } from '../create-suite.js';
import { phoneNumbersSuite } from '../phone-numbers-suite.js';
import { standardFixtures } from '../scenarios/fixtures.js';
import { scenarios as ownScenarios } from '../scenarios/index.js';
import { SetupError } from './guard.js';
import { loadContract } from './load-contract.js';
import { type LoadedScenarios, loadScenarios } from './load-scenarios.js';

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
      '--contract <document>',
      'another contract than that of the phone numbers: its generated module, or its OpenAPI document, a file or an address',
    )
    .option(
      '--scenarios <module>',
      'with --contract: the ES module with its scenarios; without it, those of the phone numbers if it has their operations',
    );
}

/**
 * Reads the given suite; that of the phone numbers by default.
 *
 * @throws {SetupError} The options do not fit, or a file cannot be read.
 */
export async function readSuite({ contract, scenarios }: GivenSuite): Promise<Suite> {
  if (contract === undefined) {
    if (scenarios === undefined) return phoneNumbersSuite;
    throw new SetupError('--scenarios needs --contract, the contract that they are about');
  }
  const facts = await loadContract(contract);
  const given =
    scenarios === undefined ? toOwnScenarios(contract, facts) : await loadScenarios(scenarios);
  try {
    return createSuiteOfFacts(facts, given.scenarios, given);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`The suite of ${contract} cannot be created: ${reason}`, { cause: error });
  }
}

/** The scenarios of the phone numbers, for their contract as a server serves it. */
function toOwnScenarios(name: string, { operations }: DocumentedFacts): LoadedScenarios {
  const own = Object.keys(ownScenarios);
  if (own.length === Object.keys(operations).length && own.every((id) => id in operations)) {
    return { scenarios: ownScenarios, fixtures: standardFixtures };
  }
  throw new SetupError(
    `${name} does not have the operations of the phone numbers: --contract needs --scenarios, the scenarios of its operations`,
  );
}
