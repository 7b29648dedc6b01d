import { resolve } from 'node:path';
import { toCountText } from '@numberkit/conformance/terminal';
import type { ControlInput } from '@numberkit/sdk/control';
import type { Command } from 'commander';
import { addClientOptions, runClientAction, untimed } from '../client-command.js';
import { UsageError } from '../errors.js';
import { openStopwatch } from '../output/progress.js';
import { line } from '../output/text.js';
import type { Platform } from '../platform.js';

const example = '\nExample:\n  $ numberkit fixtures load mine.yaml';

/** `numberkit fixtures load`: replaces the state. */
export function addFixturesCommand(program: Command, platform: Platform): void {
  const fixtures = program
    .command('fixtures')
    .description('Load other fixtures.')
    .addHelpText('after', example);
  const command = fixtures
    .command('load')
    .description('Replace the whole state; a file with a problem changes nothing.')
    .argument('<file>', 'a YAML or JSON file of fixtures')
    .option('--keep-others', 'replace only the account and region of the fixtures')
    .addHelpText('after', example);
  addClientOptions(command, platform).action(async (file: string) => {
    const { keepOthers }: LoadOptions = command.opts();
    const next = await readFixturesFile(resolve(platform.folder, file));
    const count = toCountText(countResources(next));
    using _stopwatch = openStopwatch(platform.terminal, `Loading ${count} resources`);
    await runClientAction(command, platform, {
      call: (control) =>
        control.loadFixtures({ ...next, ...(keepOthers && { keepOthers }) }, untimed),
      toText: () => line`Loaded: account ${next.accountId} in ${next.region}.`,
    });
  });
}

interface LoadOptions {
  readonly keepOthers?: true;
}

function countResources(fixtures: ControlInput<'loadFixtures'>): number {
  return Object.values(fixtures).reduce<number>(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    0,
  );
}

async function readFixturesFile(file: string) {
  // Imported here, since the other commands do not need the server's package.
  const { InvalidFixturesError, readFixtures } = await import('@numberkit/reference-server');
  try {
    return await readFixtures(file);
  } catch (error) {
    throw error instanceof InvalidFixturesError ? new UsageError(error.message) : error;
  }
}
