import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { generate } from '../src/generate.ts';
import { toJobs } from '../src/jobs.ts';

const repository = new URL('../../../', import.meta.url);

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

test('the committed generated files are what the spec gives: if not, run `pnpm generate`', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'numberkit-drift-'));
  const packages = { contract: 'contract', serverStubs: 'server-stubs', sdk: 'sdk' };
  const freshOf = (name: string) => pathToFileURL(join(fresh, name));
  await generate(
    toJobs({
      input: new URL('spec/openapi.yaml', repository),
      contract: freshOf(packages.contract),
      serverStubs: freshOf(packages.serverStubs),
      sdk: freshOf(packages.sdk),
    }),
  );
  for (const name of Object.values(packages)) {
    const committed = fileURLToPath(new URL(`packages/${name}/src/gen`, repository));
    expect(await readFolder(committed), name).toEqual(await readFolder(join(fresh, name)));
  }
  await rm(fresh, { recursive: true });
});
