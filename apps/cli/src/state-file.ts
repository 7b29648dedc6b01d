import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './errors.js';

/** Writes lines to a file. */
export interface LineWriter {
  write(line: string): Promise<void>;
  /** The number of lines written so far. */
  readonly count: () => number;
}

/**
 * Writes a new file, which only its owner may read, since it holds phone numbers and names. A file that
 * could not be written to its end is removed again.
 *
 * @throws {UsageError} The file exists, or its folder does not.
 */
export async function writeStateFile(
  path: string,
  write: (lines: LineWriter) => Promise<void>,
): Promise<void> {
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw toUsageError(path, 'written', error);
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

/** Reads lines from a file. */
export interface LineReader extends AsyncDisposable {
  [Symbol.asyncDispose](): Promise<void>;
  readonly lines: AsyncIterable<string>;
}

/** @throws {UsageError} The file is not there, or cannot be read. */
export async function openStateFile(path: string): Promise<LineReader> {
  const handle = await open(path).catch((error: unknown) => {
    throw toUsageError(path, 'read', error);
  });
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new UsageError(`${path} is a folder; name a file.`);
  }
  return { lines: readLines(handle, path), [Symbol.asyncDispose]: () => handle.close() };
}

/** Splits at line feeds only: JSON does not escape other line separators in its texts. */
async function* readLines(handle: FileHandle, path: string): AsyncGenerator<string> {
  let rest = '';
  const chunks = handle.createReadStream({ encoding: 'utf8', autoClose: false });
  try {
    for await (const chunk of chunks) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw toUsageError(path, 'read', error);
  }
  if (rest !== '') yield rest;
}

function toUsageError(path: string, verb: 'read' | 'written', error: unknown): unknown {
  switch (codeOf(error)) {
    case undefined:
      return error;
    case 'EEXIST':
      return new UsageError(`${path} is there already; name a new file.`);
    case 'ENOENT':
      return new UsageError(
        verb === 'read' ? `There is no file ${path}.` : `There is no folder ${dirname(path)}.`,
      );
    default:
      return new UsageError(`${path} cannot be ${verb} (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
