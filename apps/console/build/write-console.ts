import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';
import { buildConsoleFiles } from './console-files.ts';

/** Builds the console into this package's folder `dist`. */
export async function writeConsole(plugins: readonly Plugin[] = []): Promise<void> {
  const folder = new URL('../dist/', import.meta.url);
  const files = await buildConsoleFiles(plugins);
  await mkdir(folder, { recursive: true });
  for (const { name, content } of files) await writeFile(new URL(name, folder), content);
  // The files of earlier builds go last: another process may be writing or reading those of this one.
  for (const name of await readdir(folder)) {
    if (files.some((file) => file.name === name)) continue;
    await rm(new URL(name, folder), { recursive: true, force: true });
  }
}
