import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder that its disposal removes with its content. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
  /** The path of a file in it. */
  at(name: string): string;
  /** Writes a file; returns its path. */
  write(name: string, content: string): Promise<string>;
}

/** Makes an empty folder in that of the system. */
export async function openTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'numberkit-'));
  return {
    path,
    at: (name) => join(path, name),
    write: async (name, content) => {
      await writeFile(join(path, name), content);
      return join(path, name);
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true }),
  };
}

/** Gives each test of a file a folder of its own. The hooks of the file that follow can use it. */
export function useTemporaryFolder(): Omit<TemporaryFolder, typeof Symbol.asyncDispose> {
  let folder: TemporaryFolder | undefined;
  beforeEach(async () => {
    folder = await openTemporaryFolder();
  });
  afterEach(() => folder?.[Symbol.asyncDispose]());
  const current = () => {
    if (folder === undefined) throw new Error('No test runs.');
    return folder;
  };
  return {
    get path() {
      return current().path;
    },
    at: (name) => current().at(name),
    write: (name, content) => current().write(name, content),
  };
}
