import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openTestServer } from '../support/open-test-server.js';
import { awsClis, pythons, toEnvironment } from './installed-clients.js';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../../../examples/boto3/alerts.py', import.meta.url));

describe('the boto3 example', () => {
  if (pythons.length === 0) test.skip('runs with boto3 (not tried: no python3 here has boto3)');

  test.each(pythons)('runs with the boto3 of %s', async (python) => {
    await using server = await openTestServer();
    const { stdout } = await run(python, [script], { env: toEnvironment(server.url) });
    const [leased, refused, ...names] = stdout.trim().split('\n');
    expect(leased).toMatch(
      /^leased \+1\d{10} at 2026-03-31T00:00:00\.250000.*, again the same: True$/,
    );
    expect(refused).toBe('refused: pool pool-none');
    expect([[], ['name: UpdateInProgress', 'name: already under way']]).toContainEqual(names);
  });
});

describe('the AWS command line', () => {
  if (awsClis.length === 0) test.skip('leases a number (not tried: there is no aws here)');

  test.each(awsClis)('leases a number by %s', async (aws) => {
    await using server = await openTestServer();
    const words =
      'pinpoint-sms-voice-v2 request-phone-number --iso-country-code US --message-type TRANSACTIONAL ' +
      '--number-capabilities SMS VOICE --number-type TOLL_FREE --output json';
    const options = ['--endpoint-url', server.url, '--region', 'us-east-1', ...words.split(' ')];
    const { stdout } = await run(aws, options, { env: toEnvironment(server.url) });
    expect(JSON.parse(stdout)).toMatchObject({ Status: 'PENDING', NumberType: 'TOLL_FREE' });
  });
});
