import { codeOf } from './dialect.js';

/** Why sqlite cannot be used, in words without a value of a row. */
export function explainSqliteError(error: unknown): string | undefined {
  return sentences[codeOf(error)];
}

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'this process may not write in its folder.',
  ENOTDIR: 'its folder is no folder.',
  EEXIST: 'its folder is no folder.',
  EROFS: 'its folder may only be read.',
  SQLITE_BUSY: 'another process has it locked.',
  SQLITE_CANTOPEN:
    'it cannot be opened or made: it must be a file, not a folder, that this process may write.',
  SQLITE_CORRUPT: 'the file is damaged.',
  SQLITE_FULL: 'the disk is full.',
  SQLITE_IOERR: 'the disk cannot be read or written.',
  SQLITE_LOCKED: 'another process has it locked.',
  SQLITE_NOTADB: 'the file is no database of sqlite.',
  SQLITE_READONLY: 'this process may read the file, but not write it.',
};
