import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { installSdk } from './install-sdk.js';
import { jest, toObstacle } from './runtimes/runtimes.js';

const run = promisify(execFile);
const readme = new URL('../../../../packages/sdk/README.md', import.meta.url);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const nodeTest = "import { after, before, test } from 'node:test';";

let program: string;
beforeAll(async () => {
  const text = await readFile(readme, 'utf8');
  [, program = ''] = /```js\n(.*?startNumberkit.*?)```/s.exec(text) ?? [];
  expect(program).toContain(nodeTest);
});

test('the test that the README shows runs in node:test where both are installed', async () => {
  const { stdout } = await runTest(nodeTest, ['--test', '--test-reporter=tap']);
  expect(stdout).toMatch(/^# pass 1$/m);
});

test('the same test runs in vitest', async () => {
  const hooks = "import { afterAll as after, beforeAll as before, test } from 'vitest';";
  const { stdout } = await runTest(hooks, [vitest, 'run', '--no-color']);
  expect(stdout).toMatch(/Tests +1 passed/);
});

const obstacle = toObstacle(jest);
test.skipIf(obstacle !== undefined)(
  `the same test runs in jest${obstacle ? ` (not tried: ${obstacle})` : ''}`,
  async () => {
    const hooks = "import { afterAll as after, beforeAll as before, test } from '@jest/globals';";
    const { stderr } = await runTest(hooks, ['--experimental-vm-modules', jest, '--ci']);
    expect(stderr).toMatch(/Tests: +1 passed, 1 total/);
  },
);

/** Runs the README's test with the hooks of another runner, in a project of its own. */
async function runTest(hooks: string, args: readonly string[]) {
  await using project = await installSdk(true);
  const file = await project.write('number.test.js', program.replace(nodeTest, hooks));
  return await run(process.execPath, [...args, file], { cwd: project.folder, env: {} });
}
