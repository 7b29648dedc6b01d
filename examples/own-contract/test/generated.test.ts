import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const inputs = ['openapi.yaml', 'openapi-ts.config.ts'];

let copy: string;
beforeAll(async () => {
  // The configuration finds its packages from there.
  await mkdir(`${folder}node_modules/.cache`, { recursive: true });
  copy = await mkdtemp(`${folder}node_modules/.cache/generated-`);
  for (const file of inputs) await copyFile(`${folder}${file}`, `${copy}/${file}`);
});
afterAll(() => rm(copy, { recursive: true }));

test.each(['numberkit-codegen', 'openapi-ts'])(
  '%s writes the files in src/gen',
  async (command) => {
    await promisify(execFile)(`${folder}node_modules/.bin/${command}`, { cwd: copy });
    expect(await readTexts(`${copy}/src/gen`)).toEqual(await readTexts(`${folder}src/gen`));
  },
);

async function readTexts(from: string): Promise<Record<string, string>> {
  const files = (await readdir(from)).toSorted();
  const texts = files.map(async (file) => [file, await readFile(`${from}/${file}`, 'utf8')]);
  return Object.fromEntries(await Promise.all(texts));
}
