import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject } from './support/project.js';
import { root } from './support/public-packages.js';
import { areThere, node24, toTitle } from './support/tools.js';

test.skipIf(!areThere(node24.npm))(
  toTitle(
    'the README of the generators leads from an OpenAPI document to generated files that compile',
    node24.npm,
  ),
  async () => {
    const readme = await readFile(join(root, 'packages/codegen/README.md'), 'utf8');
    const [, use = ''] = readme.split('## Use');
    const [, config = ''] = /```ts\n(.*?)```/s.exec(use) ?? [];
    const installs = [...use.matchAll(/^ {4}npm (install .+)$/gm)].map(([, line = '']) => line);
    const [, program = ''] = /^ {4}npx (\S+)$/m.exec(use) ?? [];
    expect(installs).toHaveLength(2);

    await using project = await createProject();
    for (const line of installs) await project.run('node', node24.npm, ...line.split(' '));
    // hey-api writes imports as the project's compiler wants them.
    const compilerOptions = { module: 'nodenext', strict: true, noEmit: true, skipLibCheck: false };
    await project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
    await project.write('openapi-ts.config.ts', config);
    const document = join(root, 'examples/own-contract/openapi.yaml');
    await cp(document, join(project.folder, 'openapi.yaml'));
    await project.run(`node_modules/.bin/${program}`);
    expect(await readdir(join(project.folder, 'src/gen'))).toContain('client.gen.ts');
    await project.run('node_modules/.bin/tsc', '-p', '.');
  },
);
