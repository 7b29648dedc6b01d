import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '@numberkit/reference-server';
import type { Command } from 'commander';
import { UsageError } from '../errors.js';
import { openProgress } from '../output/progress.js';
import { line } from '../output/text.js';
import type { Platform } from '../platform.js';
import { settingFlags } from '../serve-settings.js';
import { openStateFile, writeStateFile } from '../state-file.js';

const stopped = 'Stop the servers of the database first.';
/** The lines of an export that are not rows: that of the schema, and the count. */
const otherLines = 2;

/** `numberkit export` and `numberkit import`: the resources and idempotency tokens of a database, as one file. */
export function addStateFileCommands(program: Command, platform: Platform): void {
  const { flag, description } = settingFlags.DATABASE_URL;
  program
    .command('export <file>')
    .description(
      'Write resources and idempotency tokens of a database into a new file, as JSON lines.',
    )
    .option(flag, `${description} (DATABASE_URL)`)
    .addHelpText(
      'after',
      '\nExample:\n  $ numberkit export state.jsonl --database-url sqlite:data.db',
    )
    .action((file: string, { databaseUrl }: { databaseUrl?: string }) =>
      exportDatabase(platform, file, databaseUrl),
    );
  program
    .command('import <file>')
    .description(`Write an exported file into an empty database. ${stopped}`)
    .option(flag, `${description} (DATABASE_URL)`)
    .addHelpText(
      'after',
      '\nExample:\n  $ numberkit import state.jsonl --database-url sqlite:other.db',
    )
    .action((file: string, { databaseUrl }: { databaseUrl?: string }) =>
      importDatabase(platform, file, databaseUrl),
    );
}

async function exportDatabase(
  platform: Platform,
  file: string,
  databaseUrl: string | undefined,
): Promise<void> {
  const { exportState, openDatabase } = await import('@numberkit/reference-server');
  const address = await readAddress(platform, databaseUrl);
  await requireFile(address);
  await using database = await openDatabase(address, { mustExist: true });
  let rows = 0;
  await writeStateFile(resolve(platform.folder, file), async ({ write, count }) => {
    using progress = openProgress(platform.terminal, 'rows exported');
    await exportState(database, async (text) => {
      await write(text);
      progress.show(count());
    });
    rows = count() - otherLines;
  });
  platform.print(line`Exported ${toRows(rows)} of ${toPlace(database)} to ${file}.`);
}

async function importDatabase(
  platform: Platform,
  file: string,
  databaseUrl: string | undefined,
): Promise<void> {
  const { DatabaseError, importState, openDatabase } = await import('@numberkit/reference-server');
  await using source = await openStateFile(resolve(platform.folder, file));
  await using database = await openDatabase(await readAddress(platform, databaseUrl));
  let lines = 0;
  using progress = openProgress(platform.terminal, 'rows imported');
  async function* counted() {
    for await (const one of source.lines) {
      lines += 1;
      progress.show(lines);
      yield one;
    }
  }
  await importState(database, counted()).catch((error: unknown) => {
    if (error instanceof DatabaseError || error instanceof UsageError) throw error;
    // A driver's message quotes rows, which hold phone numbers and names.
    throw new UsageError(`${file} cannot be imported: a row of it does not fit the database.`);
  });
  const rows = toRows(lines - otherLines);
  platform.print(line`Imported ${rows} of ${file} into ${toPlace(database)}.`);
}

type Address = Config['database'];

async function readAddress(
  { environment, folder }: Platform,
  chosen: string | undefined,
): Promise<Address> {
  const { toAmbientSettings, toConfig } = await import('@numberkit/reference-server');
  const option = { setting: 'DATABASE_URL', name: '--database-url', value: chosen ?? '' } as const;
  return toConfig(toAmbientSettings(environment, [option]).settings, folder).database;
}

/** Opening a database would create its file. */
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
