import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { RunningServer } from '@numberkit/reference-server';
import { listen } from '@numberkit/test-support';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer } from './support/open-server.js';
import { runHere } from './support/run-here.js';

let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const shell = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  HOME: '/nonexistent',
};

/** Runs the doctor in a shell that is right for the server. */
async function examine(url: string, words: readonly string[] = [], others: object = {}) {
  const environment = { ...shell, AWS_ENDPOINT_URL: url, ...others };
  const { code, out } = await runHere(['doctor', '--json', '--url', url, ...words], {
    environment,
  });
  const { findings }: { findings: { check: string; verdict: string; fact: string }[] } =
    JSON.parse(out);
  return { code, findings, problems: findings.filter(({ verdict }) => verdict !== 'pass') };
}

test('doctor finds nothing wrong with a server that everything points at', async () => {
  const { code, findings, problems } = await examine(server.url);
  expect({ code, problems }).toEqual({ code: 0, problems: [] });
  expect(findings.map(({ check }) => check)).toEqual([
    ...['address', 'control', 'clock', 'faults', 'endpoint', 'region', 'credentials', 'proxy'],
  ]);
});

test('doctor writes a sign and the fact of each check, and below it the consequence and a command', async () => {
  const environment = { ...shell, AWS_ENDPOINT_URL: server.url, AWS_REGION: 'eu-west-1' };
  const { code, out } = await runHere(['doctor', '--url', server.url], { environment });
  expect(code).toBe(0);
  expect(out).toMatch(/^✓ address {6}Numberkit \S+ responds at http:\S+\.$/m);
  expect(out).toContain(
    [
      "! region       AWS_REGION is eu-west-1, and the server's fixtures are in us-east-1.",
      '               Calls do not find resources of another region.',
      '               $ export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1',
    ].join('\n'),
  );
});

test('doctor warns of a clock that was moved and of faults', async () => {
  const url = ['--url', server.url];
  await runHere(['clock', 'advance', 'PT72H', ...url]);
  await runHere(['fault', 'add', 'requestPhoneNumber', '--drop', ...url]);
  const { code, problems } = await examine(server.url);
  await runHere(['reset', ...url]);
  expect({ code, problems }).toEqual({
    code: 0,
    problems: [
      expect.objectContaining({ check: 'clock', command: 'numberkit clock release' }),
      expect.objectContaining({ check: 'faults', fact: '1 fault is waiting.' }),
    ],
  });
});

test('doctor fails where nothing listens, and says how to start a server there', async () => {
  expect(await examine('http://127.0.0.1:1')).toMatchObject({
    code: 1,
    problems: [{ check: 'address', verdict: 'fail', command: 'numberkit serve --port 1' }],
  });
});

test('doctor fails at another program, and names the process that has the port', async () => {
  await using other = await listen(createServer((_request, response) => void response.end('hi')));
  await using silent = await listen(createTcpServer((socket) => void socket.end()));
  for (const { url, port } of [other, silent]) {
    const { code, problems } = await examine(url);
    expect({ code, problems }).toMatchObject({
      code: 1,
      problems: [{ check: 'address', verdict: 'fail', command: 'numberkit serve --port 0' }],
    });
    expect(problems[0]?.fact).toContain(`(process ${process.pid}) has port ${port}, and no `);
  }
});

test('doctor fails without the key of the server, and with another', async () => {
  await using locked = await openServer({ NUMBERKIT_CONTROL_KEY: 'open-sesame' });
  const fails = (fact: string) => ({
    code: 1,
    problems: [{ check: 'control', verdict: 'fail', fact }],
  });
  expect(await examine(locked.url)).toMatchObject(fails('The server needs a control key.'));
  const wrong = await examine(locked.url, ['--key', 'abracadabra']);
  expect(wrong).toMatchObject(fails('The control key is wrong.'));
  const right = await examine(locked.url, ['--key', 'open-sesame']);
  expect(right).toMatchObject({ code: 0, problems: [] });
});

test('doctor fails where the control interface is off', async () => {
  await using off = await openServer({ NUMBERKIT_CONTROL: 'off' });
  const { code, problems } = await examine(off.url);
  expect({ code, problems }).toMatchObject({
    code: 1,
    problems: [{ check: 'control', verdict: 'fail', command: 'numberkit serve --control on' }],
  });
});

test('doctor tries the credentials of the shell at a server that has credentials', async () => {
  await using folder = await openTemporaryFolder();
  const one = { accessKeyId: 'AKIAGOOD', secretAccessKey: 'secret', accountId: '111122223333' };
  const file = await folder.write('credentials.yaml', JSON.stringify({ credentials: [one] }));
  await using signed = await openServer({ NUMBERKIT_CREDENTIALS: file });
  const good = { AWS_ACCESS_KEY_ID: 'AKIAGOOD', AWS_SECRET_ACCESS_KEY: 'secret' };
  expect(await examine(signed.url, [], good)).toMatchObject({ code: 0, problems: [] });
  const bad = { ...good, AWS_SECRET_ACCESS_KEY: 'other' };
  expect(await examine(signed.url, [], bad)).toMatchObject({
    code: 1,
    problems: [{ check: 'credentials', verdict: 'fail', fact: expect.stringContaining('refuses') }],
  });
  expect(await examine(signed.url, [], { AWS_ACCESS_KEY_ID: '' })).toMatchObject({
    code: 0,
    problems: [{ check: 'credentials', verdict: 'warn' }],
  });
});

test('doctor refuses an address that is none', async () => {
  expect(await runHere(['doctor', '--url', 'here'])).toMatchObject({
    code: 2,
    problem: expect.stringMatching(/^--url is here; it must be an address/),
  });
});

test('status shows the facts of the server, and as JSON all of them', async () => {
  const url = ['--url', server.url];
  await runHere(['clock', 'freeze', '2030-01-01T00:00:00Z', ...url]);
  const { code, out } = await runHere(['status', ...url]);
  const json = await runHere(['status', '--json', ...url]);
  await runHere(['reset', ...url]);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/^Numberkit \d+\.\d+\.\d+ at http:\S+, started 20\S+Z$/),
    '',
    'account     111122223333 in us-east-1',
    'database    sqlite',
    'callers     need no credentials',
    'control     needs no key',
    'rate limit  off',
    'clock       2030-01-01T00:00:00.000Z, frozen',
    'faults      none',
    // Default and marketing, as `serve` and `state` show them.
    expect.stringMatching(/^resources {3}\d+ \w+, 2 optOutLists, /),
  ]);
  expect(JSON.parse(json.out)).toMatchObject({
    url: server.url,
    server: { database: 'sqlite', controlKey: false },
    clock: { frozen: true },
    faults: 0,
    state: { accounts: [{ accountId: '111122223333' }] },
  });
});
