import type { Command } from 'commander';

/** `numberkit help`: the help of a command, or of a command of a command. */
export function addHelpCommand(program: Command): void {
  program.helpCommand(false);
  program
    .command('help')
    .description('Show the help of a command.')
    .argument('[command...]', 'the command, such as fault add')
    .addHelpText('after', '\nExample:\n  $ numberkit help fault add')
    .action(async (names: readonly string[]) => {
      const command = findCommand(program, names);
      if (command !== undefined) command.help();
      // Commander names the commands that the user may have meant.
      await program.parseAsync([...names], { from: 'user' });
    });
}

/** The command of these names, such as `fault` and `add`; undefined if there is none. */
export function findCommand(program: Command, names: readonly string[]): Command | undefined {
  return names.reduce<Command | undefined>(
    (command, name) => command?.commands.find((one) => one.name() === name),
    program,
  );
}
