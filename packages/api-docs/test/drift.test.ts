import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../', import.meta.url));
const committed = fileURLToPath(new URL('../../sdk/docs/api/', import.meta.url));

test('the committed API pages of the client are those of its sources (if not, run `pnpm run docs`)', async () => {
  const out = await mkdtemp(join(tmpdir(), 'numberkit-api-'));
  try {
    await promisify(execFile)(join(folder, 'node_modules/.bin/typedoc'), ['--out', out], {
      cwd: folder,
    });
    expect(await readPages(committed)).toEqual(await readPages(out));
  } finally {
    await rm(out, { recursive: true });
  }
}, 300_000);

async function readPages(from: string): Promise<Record<string, string>> {
  const names = await readdir(from, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.md')).toSorted();
  const entries = pages.map(async (name) => [name, await readFile(join(from, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(entries));
}
