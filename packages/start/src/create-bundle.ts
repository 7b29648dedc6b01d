import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { hasRunnerEnded, readProcessTable } from './script-runners.ts';
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
 * Bundles the server and builds its pages, from the sources. Returns whether the command that wants the server still runs;
 * a source that cannot be built is printed.
 *
 * @param root the folder of the clone
 * @param bundle the folder of the new bundle; its neighbours are removed, since they are of other sources
 */
export async function createBundle(root: string, bundle: URL): Promise<boolean> {
  const before = readProcessTable();
  const folder = fileURLToPath(bundle).replace(/\/$/, '');
  const parent = join(folder, '..');
  // Another process may make the same bundle at the same time.
  const own = join(parent, `${basename(folder)}-${process.pid}`);
  try {
    await mkdir(own, { recursive: true });
    write('Bundling the server…');
    await bundleAll(root, own);
    write('Building the console and the documentation…');
    await buildPages(root, own);
    await removeOthers(parent, basename(folder));
    // If another process was first, its bundle is the same.
    await rename(own, folder).catch(() => rm(own, { recursive: true }));
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    write(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    return false;
  }
  // If npx has ended during the build, nobody uses the server.
  if (!(await hasRunnerEnded(before, root))) return true;
  process.exitCode = 143;
  return false;
}

async function bundleAll(root: string, folder: string): Promise<void> {
  const bundle = await rolldown({
    input: {
      main: join(root, 'apps/reference-server/src/main.ts'),
      console: join(root, 'apps/console/build/write-console.ts'),
      pages: join(root, 'apps/reference-server/build-pages.ts'),
    },
    platform: 'node',
    external,
    plugins: [workspaceSources(root), fileAddresses(folder)],
    // It would warn of modules that are imported both dynamically and statically, which does no harm.
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, format: 'esm' });
}

/** Runs the programs that build the pages of the server, from their bundles. */
async function buildPages(root: string, folder: string): Promise<void> {
  const load = (name: string) => import(pathToFileURL(join(folder, name)).href);
  const console: { writeConsole(plugins: readonly Plugin[]): Promise<void> } =
    await load('console.js');
  await console.writeConsole([workspaceSources(root)]);
  await load('pages.js');
}

/** Removes the bundles of other sources. */
async function removeOthers(folder: string, name: string): Promise<void> {
  for (const other of await readdir(folder)) {
    if (!other.startsWith(name)) await rm(join(folder, other), { recursive: true, force: true });
  }
}

function write(text: string): void {
  process.stderr.write(`${text}\n`);
}
