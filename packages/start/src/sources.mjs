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

const passedOver = new Set(['bench', 'dist', 'docs', 'node_modules', 'test']);

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
    const file = statSync(path, { throwIfNoEntry: false });
    // An editor may have replaced it just now.
    if (file !== undefined) hash.update(`${path} ${file.size} ${file.mtimeMs}\n`);
  };
  /** @param {string} folder */
  const addAll = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      // Editors keep notes of their own beside a file, whose names begin with a dot.
      if (passedOver.has(entry.name) || entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) addAll(path);
      else add(path);
    }
  };
  for (const folder of packageFolders) addAll(join(root, folder));
  return hash.digest('hex').slice(0, 12);
}
