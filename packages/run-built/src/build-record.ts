import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the last build of the command was made of, and what it made. */
interface BuildRecord {
  /** Turbo's hash of the sources. */
  readonly sources: string;
  readonly files: string;
}

/** The package of the command, from the root of the clone. */
const command = 'apps/cli';

const recordFile = 'packages/run-built/dist/build.json';

/** Records that the built files are those of the sources that turbo has given a hash. */
export async function writeBuildRecord(root: string, sources: string): Promise<void> {
  const record: BuildRecord = { sources, files: hashBuiltFiles(root) };
  const path = join(root, recordFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(record));
}

/** Whether the built files are those of the sources that turbo gives this hash. */
export function isBuilt(root: string, sources: string): boolean {
  try {
    const record: Partial<BuildRecord> = JSON.parse(readFileSync(join(root, recordFile), 'utf8'));
    return record.sources === sources && record.files === hashBuiltFiles(root);
  } catch {
    // There is no record, or one of the folders is gone.
    return false;
  }
}

/** A text that changes with the sizes and times of the files that the command is run from. */
function hashBuiltFiles(root: string): string {
  const hash = createHash('sha1');
  for (const folder of findPackages(join(realpathSync(root), command))) {
    const dist = join(folder, 'dist');
    const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) {
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** The folders of a package of the clone and of those that it runs with. */
function findPackages(folder: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(folder)) return found;
  found.add(folder);
  const manifest: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  for (const [name, version] of Object.entries(manifest.dependencies ?? {})) {
    if (version.startsWith('workspace:')) {
      findPackages(realpathSync(join(folder, 'node_modules', name)), found);
    }
  }
  return found;
}
