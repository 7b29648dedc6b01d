import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingNames } from '../src/config/settings.js';
import { openTestServer, type TestServer } from './support/open-test-server.js';

const run = promisify(execFile);
const root = new URL('../../../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

const toBlocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const here = (text: string) => text.replaceAll('http://127.0.0.1:4010', server.url);

describe("the project's README", () => {
  const calls = toBlocks('sh');

  test.runIf(hasCurl).each([
    ['first', calls[0], { Status: 'PENDING' }],
    ['second', calls[1], { Action: 'BLOCK', IsoCountryCode: 'US' }],
    ['third', calls[2], { PhoneNumber: { CallingNameStatus: 'UpdateInProgress' } }],
  ])('has a %s call that works as it is pasted', async (_which, call, expected) => {
    const { stdout } = await run('sh', ['-c', here(call ?? '')]);
    expect(JSON.parse(stdout)).toMatchObject(expected);
  });

  test('has all variables that an AWS SDK needs to reach the server', async () => {
    const exported = [...readme.matchAll(/^ {4}export (.+)$/gm)].flatMap(([, line = '']) =>
      line.split(' ').map((each): [string, string] => {
        const [name = '', value = ''] = each.split('=');
        return [name, here(value)];
      }),
    );
    const program = `
      import { DescribePhoneNumbersCommand, PinpointSMSVoiceV2Client }
        from '@aws-sdk/client-pinpoint-sms-voice-v2';
      const client = new PinpointSMSVoiceV2Client({});
      const { PhoneNumbers } = await client.send(new DescribePhoneNumbersCommand({}));
      console.log(Array.isArray(PhoneNumbers));`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      // Nothing of the machine's own configuration of AWS.
      env: { HOME: '/nowhere', ...Object.fromEntries(exported) },
    });
    expect(stdout).toBe('true\n');
  });

  test('has a program of the client that works unchanged and is the example', async () => {
    const [program = ''] = toBlocks('js');
    expect(await readFile(new URL('examples/sdk/first-call.mjs', root), 'utf8')).toBe(program);
    // The program finds the packages of the example from there, and a copy of the clone has no such folder.
    const name = `examples/sdk/node_modules/first-call-${process.pid}.mjs`;
    const file = fileURLToPath(new URL(name, root));
    await writeFile(file, here(program));
    try {
      const { stdout } = await run(process.execPath, [file]);
      expect(stdout).toMatch(/^ConflictException: .+ Assigned\.\n$/);
    } finally {
      await rm(file);
    }
  });
});

test("the server's README lists every setting and no other", async () => {
  const text = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [table = ''] = text.split('## Settings')[1]?.split('\n## ') ?? [];
  const listed = [...table.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...settingNames].sort());
});

test("the program of the server's README starts a server and stops it", async () => {
  const text = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const [, program = ''] = /```js\n(.*?)```/s.exec(text) ?? [];
  // In the package, which finds itself by its name.
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const args = ['--input-type=module', '-e', program];
  const { stdout } = await run(process.execPath, args, { cwd });
  const [address = ''] = stdout.match(/^http:\S+$/m) ?? [];
  expect(new URL(address).hostname).toBe('127.0.0.1');
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});
