import { stdout } from 'node:process';
import type { Command } from 'commander';
import type { Suite } from '../create-suite.js';
import { addExamples } from './add-examples.js';
import { toCaseText } from './case-text.js';
import { type ExitWith, guarded, SetupError } from './guard.js';
import { addSuiteOptions, type GivenSuite, readSuite } from './suite-options.js';

/** Adds the command that explains a case. */
export function addExplainCommand(parent: Command, exitWith: ExitWith): void {
  const command = parent
    .command('explain')
    .summary('explain a case')
    .description('Shows the rule of a case, the source of the rule, and how the case tests it.')
    .argument('<case>', 'its id, as in reports and in the list');
  addExamples(command, [{ call: 'requestPhoneNumber/unknown-pool' }]);
  addSuiteOptions(command).action(
    guarded(exitWith, async (id: string, given: GivenSuite) => {
      const suite = await readSuite(given);
      const scenario = suite.cases.find((each) => each.id === id);
      if (!scenario) {
        throw new SetupError(`There is no case ${JSON.stringify(id)}.${toHint(suite, id)}`);
      }
      stdout.write(`${toCaseText(scenario, suite.fixtures)}\n`);
      return 0;
    }),
  );
}

// Readers often remember only a part of an id.
function toHint({ cases }: Suite, id: string): string {
  const near = cases.filter((each) => each.id.toLowerCase().includes(id.toLowerCase()));
  const ids = near.slice(0, 8).map((each) => `\n  ${each.id}`);
  return ids.length === 0 ? ' "list" shows all cases.' : ` Did you mean${ids.join('')}`;
}
