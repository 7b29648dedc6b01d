import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addClientOptions, runClientAction } from '../client-command.js';
import { line } from '../output/line.js';
import type { Surroundings } from '../surroundings.js';
import { UsageError } from '../usage-error.js';

/** `numberkit fixtures load`: replaces the state. */
export function addFixturesCommand(program: Command, surroundings: Surroundings): void {
  const fixtures = program.command('fixtures').description('Load other fixtures.');
  const command = fixtures
    .command('load')
    .description('Replace everything that the server holds; a file with a mistake changes nothing.')
    .argument('<file>', 'a YAML or JSON file of fixtures')
    .addHelpText('after', '\nExample:\n  $ numberkit fixtures load mine.yaml');
  addClientOptions(command, surroundings).action(async (file: string) => {
    const next = await readFixturesFile(resolve(surroundings.folder, file));
    await runClientAction(command, surroundings, {
      ask: (control) => control.loadFixtures(next),
      toText: () => line`Loaded: account ${next.accountId} in ${next.region}.`,
    });
  });
}

async function readFixturesFile(file: string) {
  // Loaded here: the other commands do without the server's parts.
  const { InvalidFixturesError, readFixtures } = await import('@numberkit/reference-server');
  try {
    return await readFixtures(file);
  } catch (error) {
    throw error instanceof InvalidFixturesError ? new UsageError(error.message) : error;
  }
}
