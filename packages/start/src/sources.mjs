import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that are bundled, and this one, by their folders in the clone. */
export const packageFolders = [
  'apps/console',
  'apps/reference-server',
  'packages/aws-wire',
  'packages/contract',
  'packages/sdk',
  'packages/server-stubs',
  'packages/start',
];

const passedOver = new Set(['.turbo', 'bench', 'dist', 'docs', 'node_modules', 'test']);

/**
 * A text that changes with the sources: it has the sizes and times of all files, since to read them would take longer than
 * the server takes to load.
 *
 * @param {string} root
 */
export function hashSources(root) {
  const hash = createHash('sha1');
  /** @param {string} path */
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  /** @param {string} folder */
  const addAll = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (passedOver.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) addAll(path);
      else add(path);
    }
  };
  for (const folder of packageFolders) addAll(join(root, folder));
  return hash.digest('hex').slice(0, 12);
}
