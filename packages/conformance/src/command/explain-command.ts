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
    .description(
      'Says of a case which rule it holds up, where that comes from, and how it is tried.',
    )
    .argument('<case>', 'its id, as reports and the list show it')
    .action(
      guarded(exitWith, async (id: string) => {
        const scenario = suite.find((each) => each.id === id);
        if (!scenario) throw new SetupError(`There is no case ${JSON.stringify(id)}.${toHint(id)}`);
        stdout.write(`${toCaseText(scenario)}\n`);
        return 0;
      }),
    );
}

// A piece of an id is what a reader most often remembers.
function toHint(id: string): string {
  const near = suite.filter((each) => each.id.toLowerCase().includes(id.toLowerCase()));
  const ids = near.slice(0, 8).map((each) => `\n  ${each.id}`);
  return ids.length === 0 ? ' "list" shows them all.' : ` Do you mean${ids.join('')}`;
}
