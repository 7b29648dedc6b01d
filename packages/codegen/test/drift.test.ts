import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { generate } from '../src/generate.ts';
import { toControlJobs, toJobs } from '../src/jobs.ts';

const repository = new URL('../../../', import.meta.url);

/** The generated folders of the repository. */
const folders = {
  contract: 'packages/contract/src/phone-numbers/gen',
  serverStubs: 'packages/server-stubs/src/gen',
  sdk: 'packages/sdk/src/gen',
  controlContract: 'packages/contract/src/control/gen',
  controlSdk: 'packages/sdk/src/control/gen',
};

async function readFolder(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

test('the committed generated files are those that the spec generates (if not, run `pnpm generate`)', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'numberkit-drift-'));
  const freshOf = (name: string) => pathToFileURL(join(fresh, name));
  await generate([
    ...toJobs({
      input: new URL('spec/openapi.yaml', repository),
      contract: freshOf(folders.contract),
      serverStubs: freshOf(folders.serverStubs),
      sdk: freshOf(folders.sdk),
    }),
    ...toControlJobs({
      input: new URL('spec/control.openapi.yaml', repository),
      contract: freshOf(folders.controlContract),
      sdk: freshOf(folders.controlSdk),
    }),
  ]);
  for (const name of Object.values(folders)) {
    const committed = fileURLToPath(new URL(name, repository));
    expect(await readFolder(committed), name).toEqual(await readFolder(join(fresh, name)));
  }
  await rm(fresh, { recursive: true });
});
