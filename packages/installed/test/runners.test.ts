import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createProject, type Project } from './support/project.js';
import { root } from './support/public-packages.js';
import { node24 } from './support/tools.js';

const nodeTest = "import { after, before, test } from 'node:test';";

let program: string;
let project: Project;
beforeAll(async () => {
  const text = await readFile(join(root, 'packages/sdk/README.md'), 'utf8');
  [, program = ''] = /```js\n(.*?startNumberkit.*?)```/s.exec(text) ?? [];
  expect(program).toContain(nodeTest);
  project = await createProject();
  // As the README installs them: from the tarballs, without a registry that has the packages.
  await project.write('.npmrc', '');
  const names = ['sdk', 'contract', 'aws-wire', 'server-stubs', 'reference-server'];
  const tarballs = inject('packed')
    .filter(({ name }) => names.some((one) => name === `@numberkit/${one}`))
    .map(({ file }) => file);
  expect(tarballs).toHaveLength(names.length);
  const runners = ['vitest', 'jest'];
  await project.run('node', node24.npm, 'install', '--save-dev', ...tarballs, ...runners);
});
afterAll(() => project[Symbol.asyncDispose]());

test('the test in the README of the client runs in node:test', async () => {
  await project.write('node.test.js', program);
  const { stdout } = await project.run('node', '--test', '--test-reporter=tap', 'node.test.js');
  expect(stdout).toMatch(/^# pass 1$/m);
});

test('the same test runs in vitest', async () => {
  const hooks = "import { afterAll as after, beforeAll as before, test } from 'vitest';";
  await project.write('vitest.test.js', program.replace(nodeTest, hooks));
  const args = [
    'run',
    '--no-color',
    '--testTimeout=60000',
    '--hookTimeout=60000',
    'vitest.test.js',
  ];
  const { stdout } = await project.run('node_modules/.bin/vitest', ...args);
  expect(stdout).toMatch(/Tests +1 passed/);
});

test('the same test runs in jest', async () => {
  const hooks = "import { afterAll as after, beforeAll as before, test } from '@jest/globals';";
  await project.write('jest.test.js', program.replace(nodeTest, hooks));
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
  const args = [...jest, '--ci', '--testTimeout=60000', 'jest.test.js'];
  const { stderr } = await project.run('node', ...args);
  expect(stderr).toMatch(/Tests: +1 passed, 1 total/);
});
