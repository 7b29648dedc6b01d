import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './public-packages.js';

const run = promisify(execFile);

/**
 * Packs the binary of sqlite3 that the clone has installed as sqlite3's releases have it. Installs find it through
 * prebuild-install's setting `local_prebuilds`. Where the release cannot be downloaded, each of them would
 * compile it again otherwise, for more than a minute.
 */
export async function packSqlite(folder: string): Promise<string> {
  const { resolve } = createRequire(join(root, 'apps/reference-server/package.json'));
  const manifest = resolve('sqlite3/package.json');
  const { name, version, binary } = JSON.parse(await readFile(manifest, 'utf8'));
  const abi = Math.max(...binary.napi_versions);
  await mkdir(folder);
  // The name under which prebuild-install looks for it, on glibc.
  const file = `${name}-v${version}-napi-v${abi}-${process.platform}-${process.arch}.tar.gz`;
  await run('tar', ['-czf', join(folder, file), 'build/Release/node_sqlite3.node'], {
    cwd: dirname(manifest),
  });
  return folder;
}
