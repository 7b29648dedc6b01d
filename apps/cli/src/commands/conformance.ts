import { Command } from 'commander';

/** The name of the suite's command. */
const name = 'conformance';

/**
 * `numberkit conformance`: the suite. Its package takes longer to load than all other commands, so it is only
 * loaded for a command line that names it; else its name and summary stand for it.
 */
export async function addConformanceCommand(
  program: Command,
  words: readonly string[],
  exit: (code: number) => void,
): Promise<void> {
  if (words.includes(name)) {
    const { createConformanceCommand } = await import('@numberkit/conformance/command');
    program.addCommand(createConformanceCommand(exit));
  } else {
    program.addCommand(new Command(name).summary('judge a server or a client of the contract'));
  }
}
