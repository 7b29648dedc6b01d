import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { removeUnusedBundles } from './bundle-users.mjs';
import { hasRunnerEnded, readRunnerLinks } from './script-runners.mjs';
import { fileAddresses, workspaceSources } from './workspace-sources.ts';

/** The drivers of knex that the server does not have, and packages that find their own native parts. */
const external = [
  'better-sqlite3',
  'mysql',
  'mysql2',
  'oracledb',
  'pg-native',
  'pg-query-stream',
  'rolldown',
  'sqlite3',
  'tedious',
];

/**
 * Bundles the server and its pages, from the sources. Returns whether the command that wants the server still runs; a
 * source that cannot be built is printed.
 *
 * @param root the folder of the clone
 * @param folder the folder of the new bundle, within the install that has its dependencies
 */
export async function createBundle(root: string, folder: string): Promise<boolean> {
  const runners = readRunnerLinks();
  // Another process may make the same bundle at the same time.
  const own = `${folder}-${process.pid}`;
  try {
    await mkdir(own, { recursive: true });
    write('Bundling the server…');
    await bundleAll(root, own);
    write('Building the console and the documentation…');
    await buildPages(root, own);
    await rename(own, folder).catch(async (error: unknown) => {
      // If the folder is there, another process was first, and its bundle is the same.
      if (!existsSync(folder)) throw error;
      await rm(own, { recursive: true });
    });
    removeUnusedBundles(folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    write(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return false;
  }
  // If npx has ended during the build, nobody uses the server.
  if (!hasRunnerEnded(runners)) return true;
  process.exitCode = 143;
  return false;
}

async function bundleAll(root: string, folder: string): Promise<void> {
  const { rolldown }: typeof import('rolldown') = await import(
    pathToFileURL(createRequire(join(folder, 'main.js')).resolve('rolldown')).href
  );
  const bundle = await rolldown({
    input: {
      main: join(root, 'apps/reference-server/src/main.ts'),
      console: join(root, 'apps/console/build/write-console.ts'),
      pages: join(root, 'apps/reference-server/build-pages.ts'),
    },
    platform: 'node',
    external,
    plugins: [workspaceSources(root, folder), fileAddresses(root, folder)],
    // It would warn of modules that are imported both dynamically and statically, which does no harm.
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm' });
}

/** Runs the programs that build the pages of the server, from their bundles: they write into the bundle. */
async function buildPages(root: string, folder: string): Promise<void> {
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
  const console: { writeConsole(plugins: readonly Plugin[]): Promise<void> } =
    await load('console.js');
  await console.writeConsole([workspaceSources(root, folder)]);
  await load('pages.js');
}

function write(text: string): void {
  process.stderr.write(`${text}\n`);
}
