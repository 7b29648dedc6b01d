import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFreePort } from '@numberkit/test-support';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProject, type Project } from './support/project.js';
import { root } from './support/public-packages.js';
import { start } from './support/serve.js';
import { areThere, node24, toTitle } from './support/tools.js';

const readme = await readFile(join(root, 'packages/codegen/README.md'), 'utf8');
const readSection = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const use = readSection('Use');
const small = readSection('A small document');

/** The code of a part of the page that comes after the name of its file. */
function readFileOf(part: string, name: string): string {
  const [, rest = ''] = part.split(`\`${name}\``);
  const [, text] = /```\w+\n(.*?)```/s.exec(rest) ?? [];
  if (text === undefined) throw new Error(`The README has no ${name}.`);
  return text;
}

describe.skipIf(!areThere(node24.npm))(
  toTitle('the README of the generators leads from an OpenAPI document', node24.npm),
  () => {
    let project: Project;
    beforeAll(async () => {
      project = await createProject();
      const installs = [...use.matchAll(/^ {4}npm (install .+)$/gm)].map(([, line = '']) => line);
      expect(installs).toHaveLength(2);
      for (const line of installs) await project.run('node', node24.npm, ...line.split(' '));
      await project.write('openapi-ts.config.ts', readFileOf(use, 'openapi-ts.config.ts'));
      const { compilerOptions, ...rest } = JSON.parse(readFileOf(use, 'tsconfig.json'));
      const strictest = { compilerOptions: { ...compilerOptions, skipLibCheck: false }, ...rest };
      await project.write('tsconfig.json', JSON.stringify(strictest));
    });
    afterAll(() => project[Symbol.asyncDispose]());

    const generate = async () => {
      const [, program = ''] = /^ {4}npx (\S+)$/m.exec(use) ?? [];
      await project.run(`node_modules/.bin/${program}`);
    };
    const compile = () => project.run('node_modules/.bin/tsc', '-p', '.');

    test('to generated files that compile', async () => {
      const document = join(root, 'examples/own-contract/openapi.yaml');
      await cp(document, join(project.folder, 'openapi.yaml'));
      await generate();
      expect(await readdir(join(project.folder, 'src/gen'))).toContain('client.gen.ts');
      await compile();
    });

    test('by a small document to a server, a client that it serves, and a suite that it passes', async () => {
      // The packages of the project from the registry, in the place of their tarballs.
      const installs = /```sh\n(.*?)```/s.exec(small)?.[1] ?? '';
      for (const line of installs.trim().split('\n')) {
        const words = line.replace(/\S+\/numberkit-([\w-]+)-\*\.tgz/, '@numberkit/$1').split(' ');
        await project.run('node', node24.npm, ...words.slice(1));
      }
      const port = String(await readFreePort());
      const files = ['openapi.yaml', 'src/server.ts', 'src/client.ts', 'scenarios.js'];
      for (const file of files) {
        await project.write(file, readFileOf(small, file).replaceAll('8080', port));
      }
      await generate();
      await compile();

      await using _server = await start(project, 'node_modules/.bin/tsx', 'src/server.ts');
      const [, command = ''] = /^ {4}npx (numberkit-conformance .+)$/m.exec(small) ?? [];
      const [program, ...words] = command.replaceAll('8080', port).split(' ');
      const args = [...words, '--wait', '120000'];
      const { stdout } = await project.run(`node_modules/.bin/${program}`, ...args);
      expect(stdout).toMatch(/passed/);
      const ended = await project.run('node_modules/.bin/tsx', 'src/client.ts');
      expect(ended.stdout).toBe('true\n');
    });
  },
);
