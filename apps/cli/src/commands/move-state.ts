import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { settingFlags } from '../serve-settings.js';
import type { Surroundings } from '../surroundings.js';

const stopped = 'Stop the servers of the database first.';

/** `numberkit export` and `numberkit import`: all that a database holds, as one file. */
export function addStateFileCommands(program: Command, surroundings: Surroundings): void {
  const { flag, description } = settingFlags.DATABASE_URL;
  program
    .command('export <file>')
    .description('Write all that a database holds into a file, as lines of JSON.')
    .option(flag, `${description} (DATABASE_URL)`)
    .action(async (file: string, { databaseUrl }: { databaseUrl?: string }) => {
      const { exportState } = await import('@numberkit/reference-server');
      await using database = await openChosen(surroundings, databaseUrl);
      await using handle = await open(resolve(surroundings.folder, file), 'wx');
      await exportState(database, async (line) => void (await handle.write(`${line}\n`)));
      await handle.sync();
      surroundings.print(`Exported to ${file}.`);
    });
  program
    .command('import <file>')
    .description(`Write an exported file into a database that holds nothing. ${stopped}`)
    .option(flag, `${description} (DATABASE_URL)`)
    .action(async (file: string, { databaseUrl }: { databaseUrl?: string }) => {
      const { importState } = await import('@numberkit/reference-server');
      await using database = await openChosen(surroundings, databaseUrl);
      await using handle = await open(resolve(surroundings.folder, file));
      await importState(database, readLines(handle));
      surroundings.print(`Imported ${file}.`);
    });
}

// Begun when the first line is asked for: a reader that nobody listens to yet loses its lines.
async function* readLines(handle: FileHandle): AsyncGenerator<string> {
  yield* handle.readLines();
}

async function openChosen({ environment, folder }: Surroundings, chosen: string | undefined) {
  const server = await import('@numberkit/reference-server');
  const option = { setting: 'DATABASE_URL', name: '--database-url', value: chosen ?? '' } as const;
  const { settings } = server.toAmbientSettings(environment, [option]);
  return server.openDatabase(server.toConfig(settings, folder).database);
}
