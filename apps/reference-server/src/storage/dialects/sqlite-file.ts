import { mkdir, open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { codeOf } from './dialect.js';

/**
 * Loads sqlite and makes the database's file if it is not there. Only the owner may read a new file and each
 * new folder, since the file holds phone numbers and names. sqlite gives its other files the rights of the
 * first. A file that is there keeps its rights.
 *
 * @throws {Error} sqlite cannot be loaded; the message is a sentence.
 */
export async function prepareSqlite(file: string | undefined): Promise<void> {
  requireSqlite();
  if (file === undefined) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

// knex's own error would list all the places where it has looked.
function requireSqlite(): void {
  try {
    createRequire(import.meta.url)('sqlite3');
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new Error(
      `the package sqlite3 cannot be loaded (${reason.replace(/[.:]? *(Tried:)?$/, '')}); its install script downloads its binary from github.com or compiles it. Let that script run (npm install-scripts approve sqlite3 && npm rebuild sqlite3, or pnpm approve-builds sqlite3) where one of the two can be done, or name a PostgreSQL database.`,
      { cause },
    );
  }
}
