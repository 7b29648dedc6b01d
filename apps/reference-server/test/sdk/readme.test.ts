import { execFile } from 'node:child_process';
import { readFile, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openTestServer } from '../support/open-test-server.js';
import { installSdk } from './install-sdk.js';

const run = promisify(execFile);
const sdk = fileURLToPath(new URL('../../../../packages/sdk/', import.meta.url));

/** The output of the programs, in their order. */
const prints: readonly RegExp[] = [
  /^\+1\d{10} PENDING \d{4}\n$/,
  /^INVALID_PARAMETER DestinationPhoneNumber\n$/,
  /^UpdateInProgress\n$/,
  /^VoiceConnector 200 [0-9a-f-]{36} 1 .* GMT\n$/,
  /^2100-01-01T00:00:00.000Z\n$/,
  /^$/,
  /^\d+\n$/,
  /^updatePhoneNumber 1 200\n$/,
  /^\S+Z PT72H\n$/,
  /^connected to version \S+\ndescribeOptOutLists 200 undefined\n$/,
  /^.+ProductType.+CallingName.+\n$/,
  /^Ada Lovelace\n$/,
  /^CallingName\n$/,
  /^%2B12065550100\n$/,
];

test("the programs of the client's README run one after the other against this server", async () => {
  const readme = await readFile(join(sdk, 'README.md'), 'utf8');
  const programs = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);
  await using server = await openTestServer();
  await using project = await installSdk();
  const undici = join('node_modules', 'undici');
  await symlink(await realpath(join(sdk, undici)), join(project.folder, undici));
  const printed: string[] = [];
  for (const [index, code] of programs.entries()) {
    const here = code
      .replaceAll('http://127.0.0.1:4010', server.url)
      // Otherwise the program would call AWS.
      .replace("region: 'us-east-1',", `$& endpoint: '${server.url}',`);
    const file = await project.write(`program-${index}.ts`, here);
    const running = run(process.execPath, [file], { cwd: project.folder, env: {} });
    // The program that reads events waits for a request.
    running.child.stdout?.on('data', (text) => {
      if (String(text).startsWith('connected')) void server.client.describeOptOutLists();
    });
    printed.push((await running).stdout);
  }
  expect(printed).toEqual(prints.map((print) => expect.stringMatching(print)));
});
