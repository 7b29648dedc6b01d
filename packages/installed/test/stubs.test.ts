import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject } from './support/project.js';
import { root } from './support/public-packages.js';
import { start } from './support/serve.js';
import { areThere, node22, toTitle, toTsc } from './support/tools.js';

test.skipIf(!areThere(node22.npm))(
  toTitle(
    'the Express application in the README of the stubs compiles and runs in a project that has installed them',
    node22.npm,
  ),
  async () => {
    const readme = await readFile(join(root, 'packages/server-stubs/README.md'), 'utf8');
    const [, program = ''] = /```ts\n(.*?)```/s.exec(readme) ?? [];
    const [, curl = ''] = /```sh\n(.*?)```/s.exec(readme) ?? [];
    // A runner of TypeScript, since this Node runs none by itself.
    await using project = await createProject(node22);
    const packages = [
      '@numberkit/contract',
      '@numberkit/server-stubs',
      'express',
      '@types/express',
      'tsx',
    ];
    await project.run('node', node22.npm, 'install', ...packages);
    await project.write('server.ts', program);

    const compilerOptions = { module: 'nodenext', strict: true, noEmit: true, skipLibCheck: false };
    await project.write('tsconfig.json', JSON.stringify({ compilerOptions }));
    await project.run('node', toTsc('5.9'), '-p', '.');

    await using server = await start(project, 'node_modules/.bin/tsx', 'server.ts');
    const patient = curl
      .replace('curl ', 'curl --retry 60 --retry-delay 1 --retry-connrefused ')
      .replace('http://127.0.0.1:4010', server.url);
    const { stdout } = await project.run('sh', '-c', patient);
    expect(JSON.parse(stdout)).toMatchObject({ PhoneNumber: { PhoneNumberId: '%2B12065550100' } });
  },
);
