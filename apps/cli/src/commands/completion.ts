import { Argument, Command } from 'commander';
import { complete, toCommands } from '../completion/complete.js';
import { readContractValues } from '../completion/contract-values.js';
import { completionScripts, filesLine, type Shell, shells } from '../completion/scripts.js';
import type { Platform } from '../platform.js';
import { findCommand } from './help.js';

const examples = `
Examples:
  $ eval "$(numberkit completion bash)"                                       in ~/.bashrc
  $ eval "$(numberkit completion zsh)"                                        in ~/.zshrc, after compinit
  $ numberkit completion fish > ~/.config/fish/completions/numberkit.fish`;

/** `numberkit completion`: the script of a shell, and the hidden command that such a script calls. */
export function addCompletionCommand(program: Command, { print }: Platform): void {
  program
    .command('completion')
    .description('Write the script by which a shell completes this command.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', examples)
    .action((shell: Shell) => print(completionScripts[shell]));
  program
    .command('complete', { hidden: true })
    .description(
      'Write the words that can stand in the place of the last one; for the scripts of shells.',
    )
    .argument('[words...]', 'the words after the name of the command, up to the cursor')
    .action(async (words: readonly string[]) => {
      const found = await complete(program, words, async (name, context) =>
        context.command.name() === 'help'
          ? toCommands(findCommand(program, context.operands) ?? new Command())
          : readContractValues(name, context),
      );
      if (found === 'files') print(filesLine);
      else if (found.length > 0) print(found.map(toLine).join('\n'));
    });
}

/** Shells show the first line of a description. */
function toLine({ word, description }: { readonly word: string; readonly description?: string }) {
  return description === undefined ? word : `${word}\t${description.replaceAll(/\s+/g, ' ')}`;
}
