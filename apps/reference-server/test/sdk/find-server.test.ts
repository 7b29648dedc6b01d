import { execFile } from 'node:child_process';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { installSdk, type Project } from './install-sdk.js';
import { oldNode, serverNodes, toObstacle } from './runtimes/runtimes.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const manifest = new URL('../../package.json', import.meta.url);

const program = `
import { startNumberkit } from '@numberkit/sdk/testing';
try {
  const server = await startNumberkit();
  const input = { IsoCountryCode: 'US', MessageType: 'TRANSACTIONAL', NumberCapabilities: ['SMS'], NumberType: 'TOLL_FREE' };
  const { Status } = await server.client.requestPhoneNumber(input);
  await server.client.requestPhoneNumber({ ...input, ClientToken: 'one' });
  const { PhoneNumber } = await server.client.updatePhoneNumber({ phoneNumberId: '+12065550100', CallingName: 'Ada' });
  await server.stop();
  console.log([Status, PhoneNumber.CallingNameStatus].join(' '));
} catch ({ name, message }) {
  console.log(name + ': ' + message);
}`;

for (const { name, command } of serverNodes) {
  testOn(`the server of a test leases numbers on ${name}`, command, async (project) => {
    expect(await runProgram(command, project)).toBe('PENDING UpdateInProgress');
  });
}

testOn(
  'the server of a test is refused on Node 20, with the version that it needs',
  oldNode.command,
  async (project) => {
    const { engines } = JSON.parse(await readFile(manifest, 'utf8'));
    const least = engines.node.replace('>=', '');
    expect(await runProgram(oldNode.command, project)).toBe(
      `ConfigurationError: @numberkit/reference-server needs Node ${least} or newer; this is Node 20.19.0.`,
    );
  },
);

test('the server of a test is found from the working directory if the client is a link into a clone', async () => {
  await using project = await installSdk(true);
  const sdk = join(project.folder, 'node_modules', '@numberkit', 'sdk');
  await rm(sdk, { recursive: true });
  await symlink(join(root, 'packages', 'sdk'), sdk);
  expect(await runProgram(process.execPath, project)).toBe('PENDING UpdateInProgress');
});

test('if the server of a test is not installed, the error says how to install it, and names no package that does not exist', async () => {
  await using project = await installSdk();
  const printed = await runProgram(process.execPath, project);
  expect(printed).toMatch(/^ConfigurationError: @numberkit\/reference-server is found neither/);
  expect(printed).toContain(project.folder);
  expect(printed).toContain(
    "startNumberkit({ server: () => import('@numberkit/reference-server') })",
  );
  expect(printed).not.toMatch(/npm install (--save-dev )?@/);
});

function testOn(title: string, command: string, body: (project: Project) => Promise<void>): void {
  const obstacle = toObstacle(command);
  if (obstacle !== undefined) {
    test.skip(`${title} (not tested: ${obstacle})`);
    return;
  }
  test(title, async () => {
    await using project = await installSdk(true);
    await body(project);
  });
}

/** The output of the program, run in the project's folder. */
async function runProgram(command: string, project: Project): Promise<string> {
  const file = await project.write('program.mjs', program);
  const { stdout } = await run(command, [file], { cwd: project.folder, env: {} });
  return stdout.trim();
}
