import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSample, operationOf } from './sample.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const index = fileURLToPath(new URL('../src/index.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codegen-command-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command in the folder. */
function run(): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const config = `
  import { numberkit } from ${JSON.stringify(index)};
  export default Promise.resolve({
    input: './openapi.json',
    output: 'src/gen',
    plugins: [...numberkit({ name: 'rules' })],
  });
`;

test('the command generates as openapi-ts.config.ts says', async () => {
  await writeFile(join(folder, 'openapi-ts.config.ts'), config);
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(createSample()));
  expect(await run()).toEqual({ code: 0, stdout: 'Generated src/gen.\n', stderr: '' });
  expect(await readdir(join(folder, 'src/gen'))).toContain('contract.gen.ts');
});

test('the command prints the problems of a document as sentences, and nothing else', async () => {
  const document = createSample();
  delete operationOf(document)['summary'];
  delete operationOf(document)['description'];
  await writeFile(join(folder, 'openapi-ts.config.ts'), config);
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
  expect(await run()).toEqual({
    code: 1,
    stdout: '',
    stderr: 'The operation putRule has no summary.\nThe operation putRule has no description.\n',
  });
  expect(await readdir(folder)).toEqual(['openapi-ts.config.ts', 'openapi.json']);
});

test('the command says that a folder has no configuration', async () => {
  expect(await run()).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no openapi-ts.config.ts with an input in this folder.\n',
  });
});
