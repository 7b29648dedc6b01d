import { readFile } from 'node:fs/promises';

/** Why the operating system did not open a file, by its code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
};

/**
 * The text of a file that a user has named.
 *
 * @throws {Error} The file cannot be read; the message completes a sentence after a colon.
 */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Error(reasons[code] ?? `it cannot be read (${code})`, { cause: error });
  }
}
