import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberkit } from '../src/index.ts';
import { createSample } from './sample.ts';

const run = promisify(execFile);
const toPath = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const readme = await readFile(toPath('README.md'), 'utf8');
const [config = '', , , program = ''] = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(
  ([, text = '']) =>
    text
      .replace("'@numberkit/codegen'", JSON.stringify(toPath('src/index.ts')))
      .replace("'@numberkit/codegen/contract'", JSON.stringify(toPath('src/contract.ts'))),
);

const document = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';

// In a folder of this package, from which hey-api is found.
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(toPath('node_modules/readme-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('The README', () => {
  it('has a configuration with which the command generates every file', async () => {
    await writeFile(join(folder, 'openapi-ts.config.ts'), config);
    // JSON is YAML too.
    await writeFile(join(folder, 'openapi.yaml'), JSON.stringify(createSample()));
    await run(process.execPath, [toPath('src/main.ts')], { cwd: folder });
    const files = (await readdir(join(folder, 'src/gen'))).filter((file) => file !== 'index.ts');
    expect(files).toHaveLength(6);
    expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });

  it('has a small document, of which the command generates the operations of its server', async () => {
    await writeFile(join(folder, 'openapi-ts.config.ts'), config);
    await writeFile(join(folder, 'openapi.yaml'), document);
    await run(process.execPath, [toPath('src/main.ts')], { cwd: folder });
    const handlers = await readFile(join(folder, 'src/gen/handlers.gen.ts'), 'utf8');
    const operations = [...handlers.matchAll(/^ {2}(\w+): HandlerOf/gm)].map(([, name]) => name);
    expect(operations).toEqual(['addBook', 'removeBook']);
    expect(operations.filter((name) => !readme.includes(`  ${name}: async (`))).toEqual([]);
  });

  it('has a program that makes a contract when it runs', async () => {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(createSample()));
    const options = ['--input-type=module-typescript', '-e', program];
    const { stdout } = await run(process.execPath, options, { cwd: folder });
    expect(stdout).toBe("[ 'putRule' ]\n");
  });

  it('names every file that can be chosen', () => {
    const plugins = numberkit({ name: 'library' }).map((plugin) =>
      typeof plugin === 'string' ? plugin : plugin.name,
    );
    const files = plugins.map((name) => name.replace(/^(numberkit-|@hey-api\/typescript)/, ''));
    const row = readme.split('\n').find((line) => line.startsWith('| `files`')) ?? '';
    expect(files.filter((file) => file !== '' && !row.includes(`\`${file}\``))).toEqual([]);
    expect(row.match(/`\w+`/g)).toHaveLength(files.length + 1);
  });
});
