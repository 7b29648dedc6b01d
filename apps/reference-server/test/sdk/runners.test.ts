import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { openTestServer } from '../support/open-test-server.js';
import { installSdk } from './install-sdk.js';
import { jest, jestJsdom, toObstacle } from './runtimes/runtimes.js';

const run = promisify(execFile);
const readme = new URL('../../../../packages/sdk/README.md', import.meta.url);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const jestArgs = ['--experimental-vm-modules', jest, '--ci', '--testTimeout=60000'];
const nodeTest = "import { after, before, test } from 'node:test';";

let program: string;
beforeAll(async () => {
  const text = await readFile(readme, 'utf8');
  [, program = ''] = /```js\n(.*?startNumberkit.*?)```/s.exec(text) ?? [];
  expect(program).toContain(nodeTest);
});

test('the test in the README runs in node:test with both packages installed', async () => {
  const { stdout } = await runTest(nodeTest, ['--test', '--test-reporter=tap']);
  expect(stdout).toMatch(/^# pass 1$/m);
});

test('the same test runs in vitest', async () => {
  const hooks = "import { afterAll as after, beforeAll as before, test } from 'vitest';";
  const args = [vitest, 'run', '--no-color', '--testTimeout=60000', '--hookTimeout=60000'];
  const { stdout } = await runTest(hooks, args);
  expect(stdout).toMatch(/Tests +1 passed/);
});

const obstacle = toObstacle(jest);
test.skipIf(obstacle !== undefined)(
  `the same test runs in jest${obstacle ? ` (not tried: ${obstacle})` : ''}`,
  async () => {
    const hooks = "import { afterAll as after, beforeAll as before, test } from '@jest/globals';";
    const { stderr } = await runTest(hooks, jestArgs);
    expect(stderr).toMatch(/Tests: +1 passed, 1 total/);
  },
);

/** Runs the README's test with the hooks of another runner, in a project of its own. */
async function runTest(hooks: string, args: readonly string[]) {
  await using project = await installSdk(true);
  const file = await project.write('number.test.js', program.replace(nodeTest, hooks));
  return await run(process.execPath, [...args, file], { cwd: project.folder, env: {} });
}

const jsdomObstacle = obstacle ?? toObstacle(jestJsdom);
test.skipIf(jsdomObstacle !== undefined)(
  `the client calls in jest's jsdom, where there is no fetch and no TextEncoder${jsdomObstacle ? ` (not tried: ${jsdomObstacle})` : ''}`,
  async () => {
    await using server = await openTestServer();
    await using project = await installSdk();
    const file = await project.write('page.test.js', pageTest(server.url));
    const args = [...jestArgs, `--env=${jestJsdom}`, file];
    const { stderr } = await run(process.execPath, args, { cwd: project.folder, env: {} });
    expect(stderr).toMatch(/Tests: +3 passed, 3 total/);
  },
);

/** A test of a page that calls the client, with a fetch of its own. */
function pageTest(baseUrl: string): string {
  return `
import http from 'node:http';
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { expect, test } from '@jest/globals';
import { Numberkit } from '@numberkit/sdk';
import { aws } from '@numberkit/sdk/aws';
import { NumberkitControl } from '@numberkit/sdk/control';

const baseUrl = ${JSON.stringify(baseUrl)};
const update = { phoneNumberId: '+12065550100', CallingName: 'Ada' };
const input = { IsoCountryCode: 'US', MessageType: 'TRANSACTIONAL', NumberCapabilities: ['SMS'], NumberType: 'TOLL_FREE' };
const fetch = (url, { method, headers, body, signal }) => new Promise((resolve, reject) => {
  signal.addEventListener('abort', () => request.destroy(new Error('aborted')));
  const request = http.request(url, { method, headers }, async (response) => {
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += chunk;
    const get = (name) => response.headers[name.toLowerCase()] ?? null;
    resolve({ status: response.statusCode, headers: { get, forEach() {} }, text: async () => text });
  });
  request.on('error', reject);
  request.end(body ?? undefined);
});

test('calls and controls a server', async () => {
  expect([globalThis.fetch, globalThis.TextEncoder]).toEqual([undefined, undefined]);
  const client = new Numberkit({ baseUrl, fetch, headers: { 'x-page': 'yes' } });
  expect((await client.requestPhoneNumber(input)).CreatedTimestamp).toBeInstanceOf(Date);
  const { PhoneNumber } = await client.updatePhoneNumber(update);
  expect(PhoneNumber.CallingName).toBe('Ada');
  await new NumberkitControl({ baseUrl, fetch }).reset();
});

test('names the missing global', async () => {
  await expect(new Numberkit({ baseUrl }).updatePhoneNumber(update)).rejects.toThrow(/no fetch/);
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
  expect(() => aws({ region: 'us-east-1', credentials })).toThrow(/TextEncoder is missing/);
});

test('signs for AWS with the polyfills that the error names', async () => {
  Object.assign(globalThis, { TextEncoder });
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
  const transport = aws({ region: 'us-east-1', credentials, endpoint: baseUrl });
  const client = new Numberkit({ transport, fetch });
  expect((await client.requestPhoneNumber(input)).Status).toBe('PENDING');
});
`;
}
