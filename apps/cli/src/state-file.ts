import { type FileHandle, open, rm } from 'node:fs/promises';
import { UsageError } from './usage-error.js';

/** A file that lines are written to. */
export interface LineWriter {
  write(line: string): Promise<void>;
  /** How many lines were written. */
  readonly count: () => number;
}

/**
 * Writes a new file that only its owner may read: it holds phone numbers and names. A file that could
 * not be written to its end is removed again.
 *
 * @throws {UsageError} The file is there already.
 */
export async function writeStateFile(
  path: string,
  write: (lines: LineWriter) => Promise<void>,
): Promise<void> {
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if (!isCode(error, 'EEXIST')) throw error;
    throw new UsageError(`${path} is there already; name a new file.`);
  });
  try {
    let count = 0;
    await write({
      write: async (line) => {
        count += 1;
        await handle.write(`${line}\n`);
      },
      count: () => count,
    });
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/**
 * The lines of a file. They end at line feeds alone: JSON leaves other line separators in its texts as
 * they are. Begun when the first line is asked for.
 */
export async function* readLines(handle: FileHandle): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of handle.createReadStream({ encoding: 'utf8', autoClose: false })) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
