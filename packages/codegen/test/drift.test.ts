import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folders, toJobs } from '../openapi-ts.config.ts';
import { generate } from '../src/index.ts';

const repository = new URL('../../../', import.meta.url);

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

test('the committed generated files are those that the spec generates (if not, run `pnpm generate`)', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'numberkit-drift-'));
  await generate(toJobs(pathToFileURL(`${fresh}/`)));
  for (const name of Object.values(folders).flatMap((one) => Object.values(one))) {
    const committed = fileURLToPath(new URL(name, repository));
    expect(await readFolder(committed), name).toEqual(await readFolder(join(fresh, name)));
  }
  await rm(fresh, { recursive: true });
});
