import { createServer } from 'node:net';
import { listen } from '@numberkit/test-support';
import { expect, test } from 'vitest';
import { checkShell, type Environment, isSameAddress } from '../src/doctor/check-shell.js';
import { findPortOwner } from '../src/doctor/port-owner.js';

const right: Environment = {
  AWS_ENDPOINT_URL: 'http://127.0.0.1:4010',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
};

function check(environment: Environment, hasCredentialsFile = false) {
  const url = new URL('http://127.0.0.1:4010');
  const services = ['PinpointSMSVoiceV2', 'Chime'];
  return checkShell({ environment, url, services, region: 'us-east-1', hasCredentialsFile });
}

/** The findings that are not a pass. */
function problemsOf(environment: Environment, hasCredentialsFile = false) {
  return check(environment, hasCredentialsFile).filter(({ verdict }) => verdict !== 'pass');
}

test('a shell whose AWS clients call the server passes every check', () => {
  expect(check(right).map(({ check: name }) => name)).toEqual([
    ...['endpoint', 'region', 'credentials', 'proxy'],
  ]);
  expect(problemsOf(right)).toEqual([]);
});

test.each<[string, Environment, object]>([
  [
    'no endpoint',
    { ...right, AWS_ENDPOINT_URL: undefined },
    {
      check: 'endpoint',
      fact: 'AWS_ENDPOINT_URL is not set.',
      command: 'export AWS_ENDPOINT_URL=http://127.0.0.1:4010',
    },
  ],
  [
    'another endpoint',
    { ...right, AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' },
    { check: 'endpoint', fact: 'AWS_ENDPOINT_URL is http://127.0.0.1:4566.' },
  ],
  [
    "another endpoint of one service, by AWS's name of its variable",
    { ...right, AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: 'http://127.0.0.1:4566' },
    {
      check: 'endpoint',
      command: 'export AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2=http://127.0.0.1:4010',
    },
  ],
  [
    'ignored endpoints',
    { ...right, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    { check: 'endpoint', command: 'unset AWS_IGNORE_CONFIGURED_ENDPOINT_URLS' },
  ],
  [
    'no region',
    { ...right, AWS_REGION: '' },
    { check: 'region', command: 'export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1' },
  ],
  [
    'another region',
    { ...right, AWS_REGION: 'eu-west-1' },
    {
      check: 'region',
      fact: "AWS_REGION is eu-west-1, and the server's fixtures are in us-east-1.",
    },
  ],
  [
    'no credentials',
    { ...right, AWS_SECRET_ACCESS_KEY: undefined },
    { check: 'credentials', command: 'export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test' },
  ],
  [
    'a proxy for this machine',
    { ...right, HTTP_PROXY: 'http://proxy:3128', NO_PROXY: 'example.com' },
    {
      check: 'proxy',
      command: 'export NO_PROXY=example.com,127.0.0.1 no_proxy=example.com,127.0.0.1',
    },
  ],
])('of a shell with %s, one check warns and says what to do', (_what, environment, finding) => {
  expect(problemsOf(environment)).toEqual([
    expect.objectContaining({ verdict: 'warn', ...finding }),
  ]);
});

test.each<[string, Environment, boolean?]>([
  [
    'its region in AWS_DEFAULT_REGION',
    { ...right, AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' },
  ],
  ['its credentials in a file', { ...right, AWS_ACCESS_KEY_ID: '' }, true],
  ['its credentials in a profile', { ...right, AWS_ACCESS_KEY_ID: '', AWS_PROFILE: 'dev' }],
  ['the server by another name', { ...right, AWS_ENDPOINT_URL: 'http://localhost:4010/' }],
  ['a proxy that NO_PROXY excepts', { ...right, all_proxy: 'http://p', no_proxy: 'a, 127.0.0.1' }],
  ['a proxy for https only', { ...right, https_proxy: 'http://p' }],
  [
    'an endpoint for each service',
    {
      ...right,
      AWS_ENDPOINT_URL: undefined,
      AWS_ENDPOINT_URL_CHIME: 'http://127.0.0.1:4010',
      AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: 'http://127.0.0.1:4010',
    },
  ],
])('a shell with %s passes', (_what, environment, hasFile = false) => {
  expect(problemsOf(environment, hasFile)).toEqual([]);
});

test('a region names the clients that read another variable', () => {
  const factOf = (environment: Environment) =>
    check(environment).find((finding) => finding.check === 'region')?.fact;
  expect(factOf({ AWS_REGION: 'us-east-1' })).toBe(
    'AWS_REGION is us-east-1; boto3 reads AWS_DEFAULT_REGION, which is not set.',
  );
  expect(factOf({ AWS_DEFAULT_REGION: 'us-east-1' })).toBe(
    'AWS_DEFAULT_REGION is us-east-1; the AWS SDK for JavaScript reads AWS_REGION, which is not set.',
  );
  expect(factOf({ AWS_REGION: 'us-east-1', AWS_DEFAULT_REGION: 'us-east-1' })).toBe(
    'AWS_REGION is us-east-1.',
  );
});

test('addresses are compared by protocol, host and port', () => {
  const url = new URL('http://localhost:4010');
  expect(isSameAddress('http://[::1]:4010/some/path', url)).toBe(true);
  expect(isSameAddress('http://127.0.0.1:4011', url)).toBe(false);
  expect(isSameAddress('http://example.com:4010', url)).toBe(false);
  expect(isSameAddress('not an address', url)).toBe(false);
});

test('the owner of a port is the process that listens on it', async () => {
  await using server = await listen(createServer());
  expect(await findPortOwner(server.port)).toMatch(
    new RegExp(`^\\S+ \\(process ${process.pid}\\)$`),
  );
});

test('on Windows the owner of a port is found by netstat, whatever its language', async () => {
  const outputs: Record<string, string> = {
    netstat: [
      'Aktive Verbindungen',
      '',
      '  Proto  Lokale Adresse         Remoteadresse          Status           PID',
      '  TCP    127.0.0.1:40100        0.0.0.0:0              ABH\u00d6REN          11',
      '  TCP    127.0.0.1:50123        127.0.0.1:4010         HERGESTELLT      12',
      '  TCP    127.0.0.1:4010         127.0.0.1:50123        HERGESTELLT      13',
      '  TCP    127.0.0.1:4010         0.0.0.0:0              ABH\u00d6REN          1234',
      '  TCP    [::1]:4011             [::]:0                 ABH\u00d6REN          1234',
      '  UDP    0.0.0.0:4012           *:*                                     14',
      '',
    ].join('\r\n'),
    tasklist: '\r\n"node.exe","1234","Console","1","61.234 K"\r\n',
  };
  const asked: (readonly string[])[] = [];
  const outputOf = async (program: string, words: readonly string[]) => {
    asked.push([program, ...words]);
    return outputs[program] ?? '';
  };
  expect(await findPortOwner(4010, outputOf)).toBe('node.exe (process 1234)');
  expect(asked.at(-1)).toEqual(['tasklist', '/FI', 'PID eq 1234', '/FO', 'CSV', '/NH']);
  expect(await findPortOwner(4011, outputOf)).toBe('node.exe (process 1234)');
  expect(await findPortOwner(4012, outputOf)).toBeUndefined();
  expect(await findPortOwner(50123, outputOf)).toBeUndefined();
});

test('a port on which no process listens has no owner', async () => {
  expect(await findPortOwner(1)).toBeUndefined();
});
