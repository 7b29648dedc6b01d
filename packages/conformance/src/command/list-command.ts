import { stdout } from 'node:process';
import type { Command } from 'commander';
import {
  type AnyScenario,
  judgesClients,
  judgesServers,
  toLevel,
  toNeed,
} from '../scenario/scenario.js';
import { selectCases } from '../selection.js';
import { addExamples } from './add-examples.js';
import { type ExitWith, guarded, SetupError } from './guard.js';
import { addSelectionOptions, type GivenSelection, toSelection } from './selection-options.js';
import { addSuiteOptions, type GivenSuite, readSuite } from './suite-options.js';

interface Given extends GivenSelection, GivenSuite {
  readonly for?: 'server' | 'client';
  readonly json?: true;
}

/** Adds the command that lists the cases. */
export function addListCommand(parent: Command, exitWith: ExitWith): void {
  const command = parent
    .command('list')
    .summary('list the cases')
    .description('Lists the cases with their rules.');
  addExamples(command, [
    { call: '--only updatePhoneNumber' },
    { call: '--theme idempotency --for client' },
  ]);
  addSuiteOptions(addSelectionOptions(command))
    .option('--for <subject>', 'only those that judge a server, or a client')
    .option('--json', 'as JSON')
    .action(
      guarded(exitWith, async (given: Given) => {
        const cases = await select(given);
        stdout.write(given.json ? toJson(cases) : cases.map(toLine).join(''));
        return 0;
      }),
    );
}

async function select({ for: subject, ...given }: Given): Promise<readonly AnyScenario[]> {
  if (subject !== undefined && subject !== 'server' && subject !== 'client') {
    throw new SetupError(`--for takes server or client, not ${JSON.stringify(subject)}`);
  }
  return selectCases(await readSuite(given), toSelection(given)).filter((scenario) => {
    if (subject === 'server') return judgesServers(scenario);
    return subject === 'client' ? judgesClients(scenario) : true;
  });
}

function toLine({ id, title }: AnyScenario): string {
  return `${id}\n    ${title}\n`;
}

function toJson(cases: readonly AnyScenario[]): string {
  const facts = cases.map((scenario) => {
    const { id, title, provenance, group } = scenario;
    return {
      id,
      title,
      level: toLevel(title),
      provenance,
      group,
      server: judgesServers(scenario),
      client: judgesClients(scenario),
      needs: toNeed(scenario),
    };
  });
  return `${JSON.stringify(facts, null, 2)}\n`;
}
