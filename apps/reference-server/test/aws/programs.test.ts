import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openTestServer, type TestServer } from '../support/open-test-server.js';
import { awsClis, newPythons, pythons, toEnvironment } from './installed-clients.js';

const run = promisify(execFile);
const toFile = (path: string) =>
  fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url));

// Interpreters start slowly, and the AWS CLI starts for each call.
const timeout = 240_000;

const openServer = (): Promise<TestServer> =>
  openTestServer({ NUMBERKIT_ACTIVATION_DELAY: 'PT1S' });

/** Runs a program to its end while the server's time goes on, and returns its lines. */
async function runProgram(
  server: TestServer,
  command: string,
  args: readonly string[],
): Promise<string[]> {
  const polling = { POLL_MILLISECONDS: '10', POLL_SECONDS: '0' };
  // A number is still PENDING at the first poll: time moves once somebody has asked.
  const { stdout } = await followedByTime(
    server,
    run(command, args, { env: { ...toEnvironment(server.url), ...polling } }),
  );
  return stdout.trim().split('\n');
}

async function followedByTime<Result>(
  server: TestServer,
  program: Promise<Result>,
): Promise<Result> {
  let isOver = false;
  const moveTime = async () => {
    while (!isOver) {
      const { entries } = await server.control.listJournal({ operation: 'describePhoneNumbers' });
      if (entries.length > 0) return server.clock.advance(1000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const ended = program.finally(() => {
    isOver = true;
  });
  const [result] = await Promise.all([ended, moveTime()]);
  return result;
}

describe('programs of the AWS SDK for JavaScript', () => {
  test('make the life of a number as Terraform does', async () => {
    await using server = await openServer();
    const program = toFile('aws-sdk-vitest/programs/number-lifecycle.ts');
    const made =
      'ACTIVE; two-way true arn:aws:sns:us-east-1:111122223333:inbound; protected true; list Default; tags Name=alerts,stage=test';
    expect(await runProgram(server, process.execPath, [program])).toEqual([
      `created: ${made}`,
      `refreshed: ${made}`,
      'refused: DELETION_PROTECTION_ENABLED',
      'updated: ACTIVE; two-way false no channel; protected false; list Default; tags Name=alarms',
      'released: gone',
    ]);
  });

  test('use an opt-out list until its last number is released', async () => {
    await using server = await openServer();
    const program = toFile('aws-sdk-vitest/programs/opt-out-list.ts');
    expect(await runProgram(server, process.execPath, [program])).toEqual([
      'lists: Default, marketing, newsletter',
      'numbers that use it: 3',
      'refused: RESOURCE_NOT_EMPTY',
      'deleted: newsletter',
    ]);
  });
});

describe('a program of boto3', () => {
  if (newPythons.length === 0) {
    test.skip('runs (not tried: no python3 here has a boto3 with protect configurations)');
  }

  test.each(newPythons)(
    'pages, filters and deletes a thousand overrides by %s',
    async (python) => {
      await using server = await openServer();
      const lines = await runProgram(server, python, [toFile('boto3/protect.py')]);
      expect(lines).toEqual([
        'overrides: 1000, none twice: True',
        'allowed: 100',
        'blocked that begin so: 900',
        'countries: GB BLOCK, US ALLOW',
        'overrides left: 0',
        'configuration left: False',
      ]);
    },
    timeout,
  );

  const oldPythons = pythons.filter((python) => !newPythons.includes(python));
  if (oldPythons.length > 0) {
    test.each(oldPythons)('says that the boto3 of %s is too old, and ends', async (python) => {
      await using server = await openServer();
      expect(await runProgram(server, python, [toFile('boto3/protect.py')])).toEqual([
        'this boto3 has no protect configurations',
      ]);
    });
  }
});

describe('a program of the shell', () => {
  if (awsClis.length === 0) test.skip('runs (not tried: there is no aws here)');

  test.each(awsClis)(
    'leases, tags and releases a number by %s',
    async (aws) => {
      await using server = await openServer();
      const lines = await runProgram(server, 'env', [
        `AWS=${aws}`,
        'sh',
        toFile('aws-cli/number-lifecycle.sh'),
      ]);
      expect(lines).toEqual([
        'active: 1',
        'tags: team=maps',
        'refused: the list is in use',
        'released: DELETED',
        'deleted: shell',
      ]);
    },
    timeout,
  );
});
