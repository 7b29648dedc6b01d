import type { Command } from 'commander';

/** A call to try. */
export interface Example {
  /** Its purpose; absent if it is obvious. */
  readonly purpose?: string;
  /** The arguments, without the command's name. */
  readonly call: string;
}

/** Ends a command's help with calls to try and the meaning of its exit codes. */
export function addExamples(command: Command, examples: readonly Example[], codes?: string): void {
  command.addHelpText('after', () => {
    const name = toPath(command);
    const calls = examples.map(
      ({ purpose, call }) =>
        `${purpose === undefined ? '' : `  # ${purpose}\n`}  $ ${name} ${call}`,
    );
    const hasNotes = examples.some(({ purpose }) => purpose !== undefined);
    const end = codes === undefined ? '' : `\n\nExit codes: ${codes}`;
    return `\nExamples:\n${calls.join(hasNotes ? '\n\n' : '\n')}${end}`;
  });
}

// The command may be part of another.
function toPath(command: Command): string {
  const { parent } = command;
  return parent ? `${toPath(parent)} ${command.name()}` : command.name();
}
