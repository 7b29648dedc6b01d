import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openTemporaryFolder } from '@numberkit/test-support/temporary-folder';
import { describe, expect, test } from 'vitest';
import { startServer } from '../servers/start-server.js';
import { runCommand, runCommandAt, runHere } from './run-command.js';

const only = ['--only', 'updatePhoneNumber/both-details', 'updatePhoneNumber/unknown-number'];

describe('the command, given a server,', () => {
  test('exits with 0 if it passes, and counts the cases', async () => {
    await using server = await startServer();
    const ended = await runCommand('server', '--base-url', server.baseUrl, ...only);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(
      /2 cases in [\d.]+ s: 2 pass\nchosen: 2 of \d+ cases\npassed, as far as tested\n$/,
    );
    expect(ended.stdout).not.toContain('pass    updatePhoneNumber/both-details');
  });

  test('shows the cases that pass with --all', async () => {
    await using server = await startServer();
    const { stdout } = await runHere('server', '--base-url', server.baseUrl, '--all', ...only);
    expect(stdout).toContain('pass    updatePhoneNumber/both-details');
  });

  test('exits with 1 if it fails, and shows the response', async () => {
    await using server = await startServer({
      response: (response) => ({ ...response, status: 200 }),
    });
    const ended = await runCommand('server', '--base-url', server.baseUrl, ...only);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('expected  BadRequestException (400)');
  });

  test('counts the cases it leaves out without --control, and exits with 2 with --complete', async () => {
    await using server = await startServer();
    const some = ['--only', 'updatePhoneNumber/unknown-number', 'updatePhoneNumber/control'];
    const ended = await runHere('server', '--base-url', server.baseUrl, ...some);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toMatch(/left out: \d+ need a control interface \(--control\)\n/);
    const all = await runHere('server', '--base-url', server.baseUrl, '--complete', ...some);
    expect(all.code).toBe(2);
    expect(all.stdout).toContain('reason    it needs a control interface: give --control');
  });

  test('exits with 2 if nothing listens', async () => {
    const server = await startServer();
    await server[Symbol.asyncDispose]();
    const now = ['--wait', '0'];
    const ended = await runCommand('server', '--base-url', server.baseUrl, ...now, ...only);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('cannot be reached');
  });

  test('writes every form of report, and creates folders for them', async () => {
    await using server = await startServer();
    await using folder = await openTemporaryFolder();
    const forms = ['json', 'junit', 'html'];
    const files = forms.map((form) => folder.at(`reports/${form}`));
    const options = forms.flatMap((form) => [`--${form}`, `reports/${form}`]);
    const address = ['--base-url', server.baseUrl];
    const ended = await runCommandAt(folder.at('.'), 'server', ...address, ...options, ...only);
    expect(ended.code).toBe(0);
    const [json, junit, html] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(JSON.parse(json ?? '')).toMatchObject({ version: 1, outcome: 'passed' });
    expect(junit).toContain('<testsuite name="updatePhoneNumber"');
    expect(html).toContain('<!doctype html>');
  });

  test('reads the fixtures from a file', async () => {
    await using server = await startServer();
    await using folder = await openTemporaryFolder();
    await writeFile(folder.at('fixtures.json'), '{ "assignedNumber": "+12065550101" }');
    const fixtures = ['--fixtures', folder.at('fixtures.json')];
    const ended = await runHere('server', '--base-url', server.baseUrl, ...fixtures, ...only);
    expect(ended.code).toBe(2);
    expect(ended.stdout).toContain('it needs the fixture unassignedNumber');
  });

  test('passes if a file names every failure', async () => {
    await using server = await startServer({
      response: (response) => (response.status === 404 ? { ...response, status: 400 } : response),
    });
    await using folder = await openTemporaryFolder();
    const list = '# until the next release\nupdatePhoneNumber/unknown-number # responds 400\n';
    await writeFile(folder.at('expected.txt'), list);
    const expected = ['--expected-failures', folder.at('expected.txt')];
    const ended = await runHere('server', '--base-url', server.baseUrl, ...expected, ...only);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('known   updatePhoneNumber/unknown-number\n');
  });

  test('explores, and names the seed that repeats it', async () => {
    await using server = await startServer();
    const explore = ['--explore', '5', '--seed', '7', '--all'];
    const ended = await runHere('server', '--base-url', server.baseUrl, ...explore, ...only);
    expect(ended).toMatchObject({ code: 0, stderr: 'exploring with --seed 7\n' });
    expect(ended.stdout).toContain('3 cases');
    expect(ended.stdout).toContain('updatePhoneNumber/explore');
  });

  test('speaks the AWS wire with --protocol aws', async () => {
    await using server = await startServer();
    const aws = ['--protocol', 'aws'];
    const ended = await runHere('server', '--base-url', server.baseUrl, ...aws, ...only);
    expect(ended.stdout).toContain('protocol aws');
  });
});

const noDriver = fileURLToPath(new URL('run-command.ts', import.meta.url));

describe('the command exits with 2 and one sentence', () => {
  const address = ['server', '--base-url', 'http://127.0.0.1:4010'];
  test.each([
    [['server'], "required option '--base-url <url>' not specified"],
    [['server', '--base-url', 'here'], 'It must be an address of http or https'],
    [[...address, '--protocol', 'soap'], 'Allowed choices are contract, aws'],
    [[...address, '--timeout', '0'], 'It must be a whole number of milliseconds'],
    [[...address, '--run-id', 'a b'], 'It must be 1 to 16 letters and digits'],
    [[...address, '--only', 'nothing'], '"nothing" is neither a case nor an operation'],
    [[...address, '--without', 'nothing'], '"nothing" is neither a case nor an operation'],
    [[...address, '--theme', 'nothing'], '"nothing" is not a theme; the themes are numbers, '],
    [[...address, '--source', 'nothing'], 'Allowed choices are documented, observed, decided'],
    [[...address, '--expected-failures', noDriver], 'among the expected failures is neither'],
    [[...address, '--fixtures', 'missing.json'], 'The fixtures cannot be read: ENOENT'],
    [
      [...address, '--html', '/nowhere/numberkit/report.html'],
      '--html /nowhere/numberkit/report.html cannot be written: the folder /nowhere/numberkit does not exist',
    ],
    [[...address, '--wait', 'long'], 'It must be a whole number of milliseconds'],
    [[...address, '--header', 'nothing'], 'It must be written "name: value"'],
    [[...address, '--header', 'Content-Length: 3'], 'The suite writes content-length itself'],
    [[...address, '--header', 'x-key: \u0001'], 'Its value may contain printable ASCII only'],
    [
      [...address, '--protocol', 'aws', '--header', 'authorization: x'],
      '--header authorization would replace the signature of the protocol aws',
    ],
    [[...address, '--ca', 'missing.pem'], 'The certificates cannot be read: ENOENT'],
    [[...address, '--ca', noDriver], 'contains no certificate in PEM'],
    [[...address, '--control', 'here'], '--control here is not an address of http or https'],
    [[...address, '--explore', 'much'], 'It must be a whole number'],
    [[...address, '--seed', '7'], '--seed repeats the requests of --explore'],
    [
      [...address, '--explore', '9', '--protocol', 'aws'],
      '--explore works with the protocol contract only',
    ],
    [
      [...address, '--access-key-id', 'AKID'],
      '--access-key-id and its secret must be given together',
    ],
    [['judge'], "unknown command 'judge'"],
    [['client', '--driver', './missing.js'], 'The driver ./missing.js cannot be loaded'],
    [['client'], 'Name either a --driver or a program after --'],
    [['client', '--driver', noDriver], 'exports no driver'],
    [['explain', 'unknown-pool'], 'Did you mean\n  requestPhoneNumber/unknown-pool'],
    [['list', '--for', 'nobody'], '--for takes server or client, not "nobody"'],
  ])('for %j', async (args, sentence) => {
    const { code, stdout, stderr } = await runHere(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
