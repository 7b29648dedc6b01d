import { stdout } from 'node:process';
import type { Command } from 'commander';
import { suite } from '../suite.js';
import { toCaseText } from './case-text.js';
import { type ExitWith, guarded, SetupError } from './guard.js';

/** Adds the command that explains a case. */
export function addExplainCommand(parent: Command, exitWith: ExitWith): void {
  parent
    .command('explain')
    .summary('explain a case')
    .description('Shows the rule of a case, the source of the rule, and how the case tests it.')
    .argument('<case>', 'its id, as in reports and in the list')
    .action(
      guarded(exitWith, async (id: string) => {
        const scenario = suite.find((each) => each.id === id);
        if (!scenario) throw new SetupError(`There is no case ${JSON.stringify(id)}.${toHint(id)}`);
        stdout.write(`${toCaseText(scenario)}\n`);
        return 0;
      }),
    );
}

// Readers often remember only a part of an id.
function toHint(id: string): string {
  const near = suite.filter((each) => each.id.toLowerCase().includes(id.toLowerCase()));
  const ids = near.slice(0, 8).map((each) => `\n  ${each.id}`);
  return ids.length === 0 ? ' "list" shows all cases.' : ` Did you mean${ids.join('')}`;
}
