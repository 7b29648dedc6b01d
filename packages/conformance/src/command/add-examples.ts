import type { Command } from 'commander';

/** One call that a reader may try. */
export interface Example {
  /** What it is for; left out where it speaks for itself. */
  readonly what?: string;
  /** What stands after the name of the command that all examples share. */
  readonly call: string;
}

/** Ends a command's help with calls to try, and with what its exit codes say. */
export function addExamples(command: Command, examples: readonly Example[], codes?: string): void {
  command.addHelpText('after', () => {
    const name = toPath(command);
    const calls = examples.map(
      ({ what, call }) => `${what === undefined ? '' : `  # ${what}\n`}  $ ${name} ${call}`,
    );
    const hasNotes = examples.some(({ what }) => what !== undefined);
    const end = codes === undefined ? '' : `\n\nExit codes: ${codes}`;
    return `\nExamples:\n${calls.join(hasNotes ? '\n\n' : '\n')}${end}`;
  });
}

// The same command stands alone and within another.
function toPath(command: Command): string {
  const { parent } = command;
  return parent ? `${toPath(parent)} ${command.name()}` : command.name();
}
