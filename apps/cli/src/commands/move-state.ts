import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '@numberkit/reference-server';
import type { Command } from 'commander';
import { line } from '../output/text.js';
import { settingFlags } from '../serve-settings.js';
import { openStateFile, writeStateFile } from '../state-file.js';
import type { Surroundings } from '../platform.js';
import { UsageError } from '../usage-error.js';

const stopped = 'Stop the servers of the database first.';
// Beside the rows an export has a line of the schema and one of the count.
const otherLines = 2;

/** `numberkit export` and `numberkit import`: all that a database holds, as one file. */
export function addStateFileCommands(program: Command, surroundings: Surroundings): void {
  const { flag, description } = settingFlags.DATABASE_URL;
  program
    .command('export <file>')
    .description('Write all that a database holds into a new file, as lines of JSON.')
    .option(flag, `${description} (DATABASE_URL)`)
    .action((file: string, { databaseUrl }: { databaseUrl?: string }) =>
      exportDatabase(surroundings, file, databaseUrl),
    );
  program
    .command('import <file>')
    .description(`Write an exported file into a database that holds nothing. ${stopped}`)
    .option(flag, `${description} (DATABASE_URL)`)
    .action((file: string, { databaseUrl }: { databaseUrl?: string }) =>
      importDatabase(surroundings, file, databaseUrl),
    );
}

async function exportDatabase(
  surroundings: Surroundings,
  file: string,
  databaseUrl: string | undefined,
): Promise<void> {
  const { exportState, openDatabase } = await import('@numberkit/reference-server');
  const address = await readAddress(surroundings, databaseUrl);
  await requireFile(address);
  await using database = await openDatabase(address, { mustExist: true });
  let rows = 0;
  await writeStateFile(resolve(surroundings.folder, file), async ({ write, count }) => {
    await exportState(database, write);
    rows = count() - otherLines;
  });
  surroundings.print(line`Exported ${toRows(rows)} of ${toPlace(database)} to ${file}.`);
}

async function importDatabase(
  surroundings: Surroundings,
  file: string,
  databaseUrl: string | undefined,
): Promise<void> {
  const { DatabaseError, importState, openDatabase } = await import('@numberkit/reference-server');
  await using source = await openStateFile(resolve(surroundings.folder, file));
  await using database = await openDatabase(await readAddress(surroundings, databaseUrl));
  let lines = 0;
  async function* counted() {
    for await (const one of source.lines) {
      lines += 1;
      yield one;
    }
  }
  await importState(database, counted()).catch((error: unknown) => {
    if (error instanceof DatabaseError || error instanceof UsageError) throw error;
    // What a driver says quotes rows, which hold phone numbers and names.
    throw new UsageError(`${file} cannot be imported: a row of it does not fit the database.`);
  });
  const rows = toRows(lines - otherLines);
  surroundings.print(line`Imported ${rows} of ${file} into ${toPlace(database)}.`);
}

type Address = Config['database'];

async function readAddress(
  { environment, folder }: Surroundings,
  chosen: string | undefined,
): Promise<Address> {
  const { toAmbientSettings, toConfig } = await import('@numberkit/reference-server');
  const option = { setting: 'DATABASE_URL', name: '--database-url', value: chosen ?? '' } as const;
  return toConfig(toAmbientSettings(environment, [option]).settings, folder).database;
}

/** To open a database makes it, and what is made just now holds nothing to export. */
async function requireFile(address: Address): Promise<void> {
  if (address.kind === 'sqlite-memory') {
    throw new UsageError("A database in memory is its own server's: there is nothing to export.");
  }
  if (address.kind !== 'sqlite-file') return;
  await access(address.file).catch(() => {
    throw new UsageError(
      `There is no database ${address.file}; name the one to export with --database-url.`,
    );
  });
}

// Never the URL, which may hold a password.
function toPlace({
  dialect,
}: {
  readonly dialect: { readonly client: string; readonly place: string };
}): string {
  return dialect.client === 'sqlite3' ? `sqlite:${dialect.place}` : dialect.place;
}

function toRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
